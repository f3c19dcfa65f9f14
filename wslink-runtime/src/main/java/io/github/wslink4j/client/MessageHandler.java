package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;

/** Takes the messages of one connection, on the connection's thread. */
interface MessageHandler {

  /**
   * A message has come.
   *
   * @param message valid during the call
   */
  void onMessage(MessageReader message);

  /**
   * No more messages will come.
   *
   * @param reason why; said once
   */
  void onEnd(CloseReason reason);
}
