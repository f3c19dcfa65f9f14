package io.github.wslink4j.codegen.v1;

import java.util.concurrent.Flow;

/**
 * A call with many results that a client stub is making: its arguments as those of an {@link
 * OutgoingCall}, then {@link #open}. Not thread-safe until then.
 *
 * @param <T> one item
 */
public interface OutgoingStream<T> {

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
   * Makes the publisher. Every subscriber makes a call of its own, with its first request.
   *
   * @return the publisher, whose signals come on a thread of the client's. It fails with one of the
   *     errors that the method declares or a {@code RemoteException}
   */
  Flow.Publisher<T> open();
}
