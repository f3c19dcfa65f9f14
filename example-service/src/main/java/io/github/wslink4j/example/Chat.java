package io.github.wslink4j.example;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

/** A room in which everybody hears what anybody says. */
@ExportRPC("wslink")
public interface Chat {

  /**
   * Says something to the room.
   *
   * @param message what to say
   * @return what the room hears: the message with the server's greeting before it
   */
  @ExportRPC("wslink.say.hello")
  String sayHello(String message);

  /** Makes the server talk: at once, and then every few seconds. */
  @ExportRPC("wslink.start.talking")
  void startTalking();

  /** Makes the server fall silent. */
  @ExportRPC("wslink.stop.talking")
  void stopTalking();

  /**
   * Everything that is said in the room.
   *
   * @return the topic
   */
  @PublishTopic("wslink.communication.channel")
  Topic<String> channel();
}
