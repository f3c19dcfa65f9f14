package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import java.util.Map;

/**
 * What generated Java depends on beside the contract: the code around it.
 *
 * @param seesGenerated whether the module sees {@code javax.annotation.processing.Generated}
 * @param inNamedModule whether the service is in a named module, whose exported classes the
 *     compiler holds against what the module re-exports
 * @param memberTypes the simple names of types that the service inherits to its client stub, where
 *     they would hide imports
 * @param codecs where the codec of each data type is
 */
public record JavaSurroundings(
    boolean seesGenerated,
    boolean inNamedModule,
    List<String> memberTypes,
    Map<JavaName, CodecLocation> codecs) {

  /** Copies the collections. */
  public JavaSurroundings {
    memberTypes = List.copyOf(memberTypes);
    codecs = Map.copyOf(codecs);
  }

  CodecLocation codec(JavaName type) {
    CodecLocation location = codecs.get(type);
    if (location == null) {
      throw new IllegalArgumentException("type: " + type + " (expected: a type of the contract)");
    }
    return location;
  }

  /**
   * Where a data type's codec is.
   *
   * @param codec the codec's class
   * @param exists whether it has been compiled already, together with the type
   * @param origin the top-level class that it is made from
   */
  public record CodecLocation(JavaName codec, boolean exists, JavaName origin) {}
}
