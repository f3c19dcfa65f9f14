package io.github.wslink4j.codegen.v1;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * One call that is being carried out by a {@link DispatchTable}. It reads the arguments, calls the
 * implementation and answers in exactly one of three ways: through {@link #result()}, {@link
 * #complete} or {@link #stream}.
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

  /**
   * Answers with everything that a publisher has: one item after another as the client takes them,
   * or all of them in a list to a client that takes no streams.
   *
   * @param <T> one item
   * @param publisher what the implementation returned; subscribed to once, on a thread where it may
   *     wait
   * @param codec writes the items
   */
  public abstract <T> void stream(Flow.Publisher<? extends T> publisher, Codec<T> codec);
}
