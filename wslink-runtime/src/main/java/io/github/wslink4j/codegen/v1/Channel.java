package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Topic;

/** The server as a client stub sees it. Thread-safe. */
public interface Channel {

  /**
   * Begins a call.
   *
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param keywords how many arguments follow by keyword
   * @return the call, to be filled and sent by the same thread
   */
  OutgoingCall call(String method, int positional, int keywords);

  /**
   * Begins a call with many results.
   *
   * @param method its wire name
   * @param positional how many arguments follow by position
   * @param keywords how many arguments follow by keyword
   * @return the call, to be filled and opened by the same thread
   */
  OutgoingStream stream(String method, int positional, int keywords);

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
