package io.github.wslink4j.codegen.v1;

import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A call that a client stub is making: first its arguments in order, then those by keyword, then
 * exactly one of {@link #send} and {@link #await}. Not thread-safe.
 */
public interface OutgoingCall {

  /**
   * Where the positional arguments are written, as many as announced.
   *
   * @return the writer
   */
  WireWriter arguments();

  /**
   * Where the arguments by keyword are written, as many as announced: each a {@link
   * WireWriter#writeField} and a value.
   *
   * @return the writer; the positional arguments are complete once this is called
   */
  WireWriter keywords();

  /**
   * Sends the call.
   *
   * @param <T> the result
   * @param result reads the result
   * @param errors the checked exceptions that the method declares
   * @return the result, completed on a thread of the client's, or exceptionally with one of the
   *     errors or a {@code RemoteException}
   */
  <T> CompletionStage<T> send(Codec<T> result, List<ErrorEntry<?>> errors);

  /**
   * Sends the call of a method that declares no checked exceptions.
   *
   * @param <T> the result
   * @param result reads the result
   * @return as {@link #send(Codec, List)}
   */
  default <T> CompletionStage<T> send(Codec<T> result) {
    return send(result, List.of());
  }

  /**
   * Sends the call and waits for the answer.
   *
   * @param <T> the result
   * @param result reads the result
   * @param errors the checked exceptions that the method declares; they are thrown as they are
   * @return the result
   */
  <T> T await(Codec<T> result, List<ErrorEntry<?>> errors);

  /**
   * Sends the call of a method that declares no checked exceptions, and waits for the answer.
   *
   * @param <T> the result
   * @param result reads the result
   * @return the result
   */
  default <T> T await(Codec<T> result) {
    return await(result, List.of());
  }
}
