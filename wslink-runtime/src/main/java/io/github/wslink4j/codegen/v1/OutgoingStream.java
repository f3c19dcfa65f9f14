package io.github.wslink4j.codegen.v1;

import java.util.List;
import java.util.concurrent.Flow;

/**
 * A call with many results that a client stub is making: its arguments as those of an {@link
 * OutgoingCall}, then {@link #open}. Not thread-safe until then.
 */
public interface OutgoingStream {

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
   * Makes the publisher. Every subscriber makes a call of its own, with its first request.
   *
   * @param <T> one item
   * @param item reads the items
   * @param errors the checked exceptions that the method declares
   * @return the publisher, whose signals come on a thread of the client's. It fails with one of the
   *     errors or a {@code RemoteException}
   */
  <T> Flow.Publisher<T> open(Codec<T> item, List<ErrorEntry<?>> errors);

  /**
   * Makes the publisher of a method that declares no checked exceptions.
   *
   * @param <T> one item
   * @param item reads one
   * @return as {@link #open(Codec, List)}
   */
  default <T> Flow.Publisher<T> open(Codec<T> item) {
    return open(item, List.of());
  }
}
