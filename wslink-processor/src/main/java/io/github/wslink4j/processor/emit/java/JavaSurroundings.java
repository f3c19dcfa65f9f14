package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What generated Java depends on beside the contract: the code around it.
 *
 * @param seesGenerated whether the module sees {@code javax.annotation.processing.Generated}
 * @param inNamedModule whether the service is in a named module, whose exported classes the
 *     compiler holds against what the module re-exports
 * @param memberTypes the simple names of types that the service inherits to its client stub, where
 *     they would hide imports
 * @param codecs where the codec of each data type is
 * @param deprecations what compilers say to code that uses the service or a data type
 */
public record JavaSurroundings(
    boolean seesGenerated,
    boolean inNamedModule,
    List<String> memberTypes,
    Map<JavaName, CodecLocation> codecs,
    Map<JavaName, Deprecation> deprecations) {

  /** Copies the collections. */
  public JavaSurroundings {
    memberTypes = List.copyOf(memberTypes);
    codecs = Map.copyOf(codecs);
    deprecations = Map.copyOf(deprecations);
  }

  CodecLocation codec(JavaName type) {
    CodecLocation location = codecs.get(type);
    if (location == null) {
      throw new IllegalArgumentException("type: " + type + " (expected: a type of the contract)");
    }
    return location;
  }

  Deprecation deprecation(JavaName type) {
    return deprecations.getOrDefault(type, new Deprecation(Set.of(), Set.of()));
  }

  /**
   * The names of the warnings about a type that is deprecated, or has members that are.
   *
   * @param ofName about code that names the type
   * @param ofMembers about code that calls its methods and makes its values
   */
  public record Deprecation(Set<String> ofName, Set<String> ofMembers) {

    /** Copies the sets. */
    public Deprecation {
      ofName = Set.copyOf(ofName);
      ofMembers = Set.copyOf(ofMembers);
    }
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
