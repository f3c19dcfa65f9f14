package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireWriter;

/**
 * A topic with arguments. Subscribing to it is a call, if the server knows such subscriptions; it
 * can be subscribed to many times, and so keeps its arguments.
 */
final class StubSubscription implements OutgoingSubscription {

  private final Conversation conversation;
  private final String name;
  private final int positional;
  private final RecordedArguments arguments;

  StubSubscription(Conversation conversation, String name, int positional) {
    this.conversation = conversation;
    this.name = name;
    this.positional = positional;
    this.arguments = new RecordedArguments(out -> out.beginCall("", name, positional));
  }

  @Override
  public WireWriter arguments() {
    return arguments;
  }

  @Override
  public <T> Topic<T> open(Codec<T> codec) {
    Topics topics = conversation.topics();
    if (!conversation.welcome().subscriptions()) {
      return RemoteTopic.whole(topics, name, codec);
    }
    return new RemoteTopic<>(topics, name, codec, this::open);
  }

  private Subscription open(Listener<?> listener) {
    TrackedSubscription subscription = new TrackedSubscription(conversation, name, listener);
    subscription.open(
        out -> {
          out.writeString(name);
          out.beginList(positional);
          arguments.replay(out);
          out.endList();
        });
    return subscription;
  }
}
