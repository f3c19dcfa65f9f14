package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.List;

/**
 * A service as it was written.
 *
 * @param name the interface
 * @param isPublic whether code outside of its package sees it
 * @param isHidden whether not even code in its package sees it
 * @param isGeneric whether it has type parameters
 * @param prefix what {@code @ExportRPC} gives; empty text if nothing
 * @param methods what it exports, in source order, inherited ones after its own
 * @param types the declared types that it reaches, in the order of reaching
 * @param memberTypes the simple names of the types declared in it and in what it extends
 * @param where the interface
 */
public record ServiceDeclaration(
    JavaName name,
    boolean isPublic,
    boolean isHidden,
    boolean isGeneric,
    Written prefix,
    List<MethodDeclaration> methods,
    List<TypeDeclaration> types,
    List<String> memberTypes,
    Documentation documentation,
    Where where) {

  /** Copies the lists. */
  public ServiceDeclaration {
    methods = List.copyOf(methods);
    types = List.copyOf(types);
    memberTypes = List.copyOf(memberTypes);
  }
}
