package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Topic;

/** The server as a client stub sees it. Thread-safe. */
public interface Channel {

  /**
   * The same server, for callers that wait: a call has been answered when {@link OutgoingCall#send}
   * returns, and throws what it failed with. Calls with many results, topics and subscriptions are
   * as they are here.
   *
   * @return a channel that must not be called on the thread that reads the answers
   */
  Channel blocking();

  /**
   * The same server, for callers that do not wait: {@link OutgoingCall#send} returns when the call
   * is on its way.
   *
   * @return this channel, unless it is a {@link #blocking} one
   */
  default Channel async() {
    return this;
  }

  /**
   * Begins a call of a method that declares no checked exceptions.
   *
   * @param <T> the result
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param result reads the result
   * @return the call, to be filled and sent by the same thread
   */
  default <T> OutgoingCall<T> call(String method, int positional, Codec<T> result) {
    return call(method, positional, result, Errors.none());
  }

  /**
   * Begins a call.
   *
   * @param <T> the result
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param result reads the result
   * @param errors the checked exceptions that the method declares
   * @return the call, to be filled and sent by the same thread
   */
  <T> OutgoingCall<T> call(String method, int positional, Codec<T> result, Errors errors);

  /**
   * Begins a call with many results, of a method that declares no checked exceptions.
   *
   * @param <T> one item
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param item reads the items
   * @return the call, to be filled and opened by the same thread
   */
  default <T> OutgoingStream<T> stream(String method, int positional, Codec<T> item) {
    return stream(method, positional, item, Errors.none());
  }

  /**
   * Begins a call with many results.
   *
   * @param <T> one item
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param item reads the items
   * @param errors the checked exceptions that the method declares
   * @return the call, to be filled and opened by the same thread
   */
  <T> OutgoingStream<T> stream(String method, int positional, Codec<T> item, Errors errors);

  /**
   * A topic without parameters.
   *
   * @param <T> one publication
   * @param name its name on the wire
   * @param codec reads its publications
   * @return the topic; nothing happens before somebody subscribes
   */
  <T> Topic<T> topic(String name, Codec<T> codec);

  /**
   * Begins a subscription with arguments.
   *
   * @param name the topic's name on the wire
   * @param positional how many arguments follow
   * @return the subscription, to be filled by the same thread
   */
  OutgoingSubscription subscription(String name, int positional);
}
