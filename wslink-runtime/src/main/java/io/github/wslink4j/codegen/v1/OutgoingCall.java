package io.github.wslink4j.codegen.v1;

import java.util.concurrent.CompletionStage;

/**
 * A call that a client stub is making: first its arguments in order, then those by keyword, then
 * exactly one of {@link #send} and {@link #await}. Not thread-safe.
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
   * Sends the call.
   *
   * @return the result, completed on a thread of the client's, or exceptionally with one of the
   *     errors that the method declares or a {@code RemoteException}
   */
  CompletionStage<T> send();

  /**
   * Sends the call and waits for the answer. An error that the method declares is thrown as it is,
   * even if it is checked.
   *
   * @return the result
   */
  T await();
}
