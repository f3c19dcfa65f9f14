package io.github.wslink4j.codegen.v1;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, whichever way each was sent: by position or by keyword. Their number
 * and their names have been checked already, so that all that is left is to read them, in the order
 * of the parameters and each once.
 *
 * <pre>{@code
 * var angle = call.argument(0).readDouble();
 * var speed = call.has(1) ? call.argument(1).readDouble() : 0;
 * service.rotate(angle, speed);
 * }</pre>
 */
public abstract class Arguments {

  /** For the runtime. */
  protected Arguments() {}

  /**
   * Goes on to an argument.
   *
   * @param parameter the parameter's number, greater than that of the argument read before; that of
   *     a variadic parameter once for each of its values
   * @return the reader, standing before the argument
   */
  public abstract WireReader argument(int parameter);

  /**
   * Whether an argument was given for a parameter that may be left out. JavaScript says null for
   * what it leaves out, so a null is none.
   *
   * @param parameter the parameter's number, greater than that of the argument read before
   * @return true if {@link #argument} is to be called next
   */
  public abstract boolean has(int parameter);

  /**
   * Reads an argument that may be left out.
   *
   * @param <T> its type
   * @param parameter the parameter's number, as with {@link #has}
   * @param codec reads it
   * @return the argument; empty if none was given
   */
  public final <T> Optional<T> optional(int parameter, Codec<T> codec) {
    return has(parameter) ? Optional.of(codec.read(argument(parameter))) : Optional.empty();
  }

  /**
   * Reads an argument that may be left out.
   *
   * @param <T> its type
   * @param parameter the parameter's number, as with {@link #has}
   * @param codec reads it
   * @return the argument; null if none was given
   */
  public final <T> @Nullable T nullable(int parameter, Codec<T> codec) {
    return has(parameter) ? codec.read(argument(parameter)) : null;
  }

  /**
   * Whether arguments are left for a variadic parameter.
   *
   * @return true if {@link #argument} gives another one
   */
  public abstract boolean hasMore();
}
