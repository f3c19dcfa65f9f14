package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.Map;

/**
 * A data type as it was written.
 *
 * @param definition what it means on the wire
 * @param visibility who sees it
 * @param origin where its source is
 * @param path how the service reaches it, for messages
 * @param where the type, or the place that reaches it if it comes from a class file
 * @param members where its fields, constants or variants are, by their names in Java
 */
public record TypeDeclaration(
    TypeDefinition definition,
    Visibility visibility,
    Origin origin,
    String path,
    Where where,
    Map<String, Where> members) {

  /** Copies the map. */
  public TypeDeclaration {
    members = Map.copyOf(members);
  }

  /** Where a member is. */
  public Where where(String member) {
    return members.getOrDefault(member, where);
  }

  /** Who sees a type. */
  public enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Its package. */
    PACKAGE,
    /** Not even its package. */
    HIDDEN
  }

  /** Where a type's source is. */
  public enum Origin {
    /** It is being compiled, so its codec is generated beside it. */
    SOURCE,
    /** It comes from a class file, so its codec is generated beside the service. */
    CLASS_FILE,
    /** It comes from a class file, and its codec beside it. */
    CLASS_FILE_WITH_CODEC
  }
}
