package io.github.wslink4j.codegen.v1;

/**
 * The arguments of one call, positional ones first, then those by keyword.
 *
 * <pre>{@code
 * WireReader in = call.in();
 * for (int argument; (argument = call.nextArgument(ROTATE)) != WireReader.END; ) {
 *   switch (argument) {
 *     case 0 -> azimuth = in.readDouble();
 *     case 1 -> elevation = in.readDouble();
 *     default -> throw in.error("unreachable");
 *   }
 * }
 * }</pre>
 */
public abstract class Arguments {

  /** For the runtime. */
  protected Arguments() {}

  /**
   * The reader that {@link #nextArgument} places before each argument.
   *
   * @return the same reader for the whole call
   */
  public abstract WireReader in();

  /**
   * Goes on to the next argument. Too many arguments, an unknown keyword and an argument that is
   * given twice are refused here; behind the last one, so is a required one that is missing.
   *
   * @param parameters the method's parameters
   * @return the parameter's number with the reader before its value, or {@link WireReader#END}; the
   *     number of a variadic parameter comes once for each of its values
   */
  public abstract int nextArgument(Fields parameters);
}
