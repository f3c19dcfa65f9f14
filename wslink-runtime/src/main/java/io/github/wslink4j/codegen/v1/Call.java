package io.github.wslink4j.codegen.v1;

import java.util.concurrent.CompletionStage;

/**
 * One call that is being carried out by a {@link DispatchTable}. It reads the arguments, calls the
 * implementation and answers in exactly one of two ways: through {@link #result()} or through
 * {@link #complete}.
 *
 * <p>Valid only until {@link DispatchTable#call} returns.
 */
public abstract class Call extends Arguments {

  /** For the runtime. */
  protected Call() {}

  /**
   * Where the result is written: exactly one value.
   *
   * @return the writer, standing where the result belongs
   */
  public abstract WireWriter result();

  /**
   * Answers when a stage completes.
   *
   * @param <T> the result
   * @param stage what the implementation returned
   * @param codec writes the result
   */
  public abstract <T> void complete(CompletionStage<? extends T> stage, Codec<T> codec);
}
