package io.github.wslink4j.example;

/** A name under which clients could not receive publications. */
public final class NotATopicName extends Exception {
  private static final long serialVersionUID = 1L;

  private final String topic;

  /**
   * A refusal.
   *
   * @param topic the name that was asked for
   */
  public NotATopicName(String topic) {
    super(
        "topic: \""
            + topic
            + "\" (expected: letters, digits and underscores, in parts separated by dots)");
    this.topic = topic;
  }

  /**
   * What was refused.
   *
   * @return the name that was asked for
   */
  public String topic() {
    return topic;
  }
}
