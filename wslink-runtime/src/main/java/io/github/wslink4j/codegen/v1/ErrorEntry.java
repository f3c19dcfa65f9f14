package io.github.wslink4j.codegen.v1;

import java.util.Objects;

/**
 * A checked exception that travels as itself.
 *
 * @param <E> the exception
 * @param name its name on the wire
 * @param type its class; subclasses travel as it
 * @param codec writes its fields and makes it anew
 */
public record ErrorEntry<E extends Throwable>(String name, Class<E> type, Codec<E> codec) {

  /** Checks for null. */
  public ErrorEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(codec, "codec");
  }
}
