package io.github.wslink4j.codegen.v1;

import java.util.ArrayList;
import java.util.List;

/**
 * The checked exceptions that a method declares: each travels as itself, out of the implementation,
 * over the wire, and out of the client stub.
 *
 * <p>Immutable; made once for each generated class.
 */
public final class Errors {

  private static final Errors NONE = new Errors(List.of());

  private final List<ErrorEntry<?>> entries;

  private Errors(List<ErrorEntry<?>> entries) {
    this.entries = entries;
  }

  /**
   * No errors: whatever goes wrong is an error without a type.
   *
   * @return the empty set of errors
   */
  public static Errors none() {
    return NONE;
  }

  /**
   * One error.
   *
   * @param <E> the exception
   * @param name its name on the wire
   * @param type its class; subclasses travel as it
   * @param codec writes its fields and makes it anew
   * @return the set of it
   */
  public static <E extends Throwable> Errors of(String name, Class<E> type, Codec<E> codec) {
    return NONE.with(name, type, codec);
  }

  /**
   * Adds one.
   *
   * @param <E> the exception
   * @param name its name on the wire
   * @param type its class; subclasses travel as it
   * @param codec writes its fields and makes it anew
   * @return these errors and the ones before
   */
  public <E extends Throwable> Errors with(String name, Class<E> type, Codec<E> codec) {
    List<ErrorEntry<?>> more = new ArrayList<>(entries);
    more.add(new ErrorEntry<>(name, type, codec));
    return new Errors(List.copyOf(more));
  }

  /**
   * All of them.
   *
   * @return the errors, in the order in which they were added
   */
  public List<ErrorEntry<?>> entries() {
    return entries;
  }
}
