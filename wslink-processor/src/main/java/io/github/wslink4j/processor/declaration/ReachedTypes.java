package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The data types that one service reaches. Types that reach further ones wait in a queue, so that
 * types may reach each other; enums are read at once, because whether one can be the key of a map
 * is asked on the spot.
 */
final class ReachedTypes {

  private final DataTypeReader reader;
  private final Map<JavaName, TypeDeclaration> types = new LinkedHashMap<>();
  private final Set<JavaName> seen = new HashSet<>();
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private boolean unresolved;

  ReachedTypes(Compilation compilation, Problems problems) {
    this.reader =
        new DataTypeReader(
            compilation, problems, new TypeReader(compilation, problems, this), this);
  }

  /**
   * Notes that the service reaches a type.
   *
   * @return false, and nothing is noted, if it is not a data type
   */
  boolean reach(TypeElement element, Use use) {
    if (!DataTypeReader.isDataType(element)) {
      return false;
    }
    if (element.getKind() == ElementKind.ENUM) {
      reach(element, () -> reader.read(element, use), Runnable::run);
    } else {
      reach(element, () -> reader.read(element, use), queue::add);
    }
    return true;
  }

  /** Notes that the service reaches a checked exception. */
  void reachError(TypeElement element, Use use) {
    reach(element, () -> reader.readError(element, use), queue::add);
  }

  private void reach(
      TypeElement element, Supplier<TypeDeclaration> read, Consumer<Runnable> execution) {
    JavaName name = Compilation.nameOf(element);
    if (seen.add(name)) {
      execution.accept(() -> types.put(name, read.get()));
    }
  }

  /** What a type that has been read already means on the wire. */
  @Nullable TypeDefinition definition(JavaName name) {
    TypeDeclaration declaration = types.get(name);
    return declaration == null ? null : declaration.definition();
  }

  /** Reads what still waits, and what that reaches. */
  List<TypeDeclaration> readAll() {
    for (Runnable next; (next = queue.poll()) != null; ) {
      next.run();
    }
    return new ArrayList<>(types.values());
  }

  /** Notes that a type does not exist, or not yet. */
  void noteUnresolved() {
    unresolved = true;
  }

  /** Whether a type did not exist. */
  boolean isUnresolved() {
    return unresolved;
  }

  TypeReader typeReader() {
    return reader.typeReader();
  }
}
