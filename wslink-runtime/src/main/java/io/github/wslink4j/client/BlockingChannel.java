package io.github.wslink4j.client;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import java.util.Objects;

/** A client as seen by those who wait for the answers to their calls. */
record BlockingChannel(WslinkClient client, Conversation conversation) implements Channel {

  @Override
  public Channel blocking() {
    return this;
  }

  @Override
  public Channel async() {
    return client;
  }

  @Override
  public <T> OutgoingCall<T> call(String method, int positional, Codec<T> result, Errors errors) {
    return new BlockingCall<>(
        conversation, Objects.requireNonNull(method, "method"), positional, result, errors);
  }

  @Override
  public <T> OutgoingStream<T> stream(String method, int positional, Codec<T> item, Errors errors) {
    return client.stream(method, positional, item, errors);
  }

  @Override
  public <T> Topic<T> topic(String name, Codec<T> codec) {
    return client.topic(name, codec);
  }

  @Override
  public OutgoingSubscription subscription(String name, int positional) {
    return client.subscription(name, positional);
  }
}
