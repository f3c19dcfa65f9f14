package io.github.wslink4j.client;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow;

/** A call with many results. It is made once for each subscriber, and so keeps its arguments. */
final class StubStream implements OutgoingStream {

  private final Conversation conversation;
  private final String method;
  private final int positional;
  private final int keywords;
  private final RecordedArguments positionalArguments;
  private final RecordedArguments keywordArguments;

  StubStream(Conversation conversation, String method, int positional, int keywords) {
    this.conversation = conversation;
    this.method = method;
    this.positional = positional;
    this.keywords = keywords;
    this.positionalArguments = new RecordedArguments(out -> out.beginCall("", method, positional));
    this.keywordArguments =
        new RecordedArguments(
            out -> {
              out.beginCall("", method, 0);
              out.beginKeywords(keywords);
            });
  }

  @Override
  public WireWriter arguments() {
    return positionalArguments;
  }

  @Override
  public WireWriter keywords() {
    return keywordArguments;
  }

  @Override
  public <T> Flow.Publisher<T> open(Codec<T> item, List<ErrorEntry<?>> errors) {
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
    keywordArguments.replay(out);
    EncodedMessage message = out.end();
    conversation.wire().giveBack(out);
    return message;
  }
}
