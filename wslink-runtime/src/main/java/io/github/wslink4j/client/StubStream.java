package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** A call with many results. It is made once for each subscriber, and so keeps its arguments. */
final class StubStream<T> implements OutgoingStream<T> {

  private final Conversation conversation;
  private final String method;
  private final int positional;
  private final Codec<T> item;
  private final Errors errors;
  private final RecordedArguments positionalArguments;
  private int keywords;
  private @Nullable RecordedArguments keywordArguments;

  StubStream(
      Conversation conversation, String method, int positional, Codec<T> item, Errors errors) {
    this.conversation = conversation;
    this.method = method;
    this.positional = positional;
    this.item = item;
    this.errors = errors;
    this.positionalArguments = new RecordedArguments(out -> out.beginCall("", method, positional));
  }

  @Override
  public WireWriter arguments() {
    return positionalArguments;
  }

  @Override
  public WireWriter keywords(int count) {
    RecordedArguments arguments =
        new RecordedArguments(
            out -> {
              out.beginCall("", method, 0);
              out.beginKeywords(count);
            });
    keywords = count;
    keywordArguments = arguments;
    return arguments;
  }

  @Override
  public Flow.Publisher<T> open() {
    return subscriber -> {
      Objects.requireNonNull(subscriber, "subscriber");
      new ReceivedStream<>(conversation, this, item, errors, subscriber).begin();
    };
  }

  String method() {
    return method;
  }

  /**
   * Writes the call.
   *
   * @param id its id
   * @param items how many items the caller takes for now
   */
  EncodedMessage call(String id, long items) {
    MessageWriter out = conversation.wire().borrowWriter();
    if (conversation.welcome().streams()) {
      out.beginStreamCall(id, method, items, positional);
    } else {
      out.beginCall(id, method, positional);
    }
    positionalArguments.replay(out);
    out.beginKeywords(keywords);
    if (keywordArguments != null) {
      keywordArguments.replay(out);
    }
    EncodedMessage message = out.end();
    conversation.wire().giveBack(out);
    return message;
  }
}
