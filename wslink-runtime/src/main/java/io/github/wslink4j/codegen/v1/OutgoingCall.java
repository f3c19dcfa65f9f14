package io.github.wslink4j.codegen.v1;

import java.util.concurrent.CompletionStage;

/**
 * A call that a client stub is making: first its arguments in order, then those by keyword, then
 * {@link #send}. Not thread-safe.
 *
 * @param <T> the result
 */
public interface OutgoingCall<T> {

  /**
   * Where the positional arguments are written, as many as announced.
   *
   * @return the writer
   */
  WireWriter arguments();

  /**
   * Where the arguments by keyword are written: each a {@link WireWriter#writeField} and a value.
   * Called once, or not at all if there are none.
   *
   * @param count how many there will be
   * @return the writer; the positional arguments are complete once this is called
   */
  WireWriter keywords(int count);

  /**
   * Sends the call, and waits for the answer if the channel is a {@link Channel#blocking} one.
   *
   * @return the result, completed on a thread of the client's, or exceptionally with one of the
   *     errors that the method declares or a {@code RemoteException}. Of a blocking channel it is
   *     completed already: what the call failed with is thrown instead, an error that the method
   *     declares as it is, even if it is checked
   */
  CompletionStage<T> send();
}
