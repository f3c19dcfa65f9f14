package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Logs} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LogsClient implements Logs {
  private static final Fields LINES_KEYWORDS = Fields.none().optional("from");

  private static final Codec<Optional<Integer>> GAPS_RESULT = Codecs.INT.optional();

  private static final Errors LINES_ERRORS = Errors.none().with("UnknownLog", UnknownLog.class, UnknownLogCodec.INSTANCE);

  private final Channel channel;

  private LogsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Logs of(Channel channel) {
    return new LogsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new LogsClient(channel).new Async();
  }

  @Override
  public Flow.Publisher<byte[]> chunks() {
    return beginChunks().open();
  }

  @Override
  public Flow.Publisher<Optional<Integer>> gaps() {
    return beginGaps().open();
  }

  @Override
  public Flow.Publisher<Line> lines(String name, int from) throws UnknownLog {
    return beginLines(name, from).open();
  }

  @Override
  public Flow.Publisher<float[]> samples() {
    return beginSamples().open();
  }

  @Override
  public Flow.Publisher<Line> search(boolean ignoreCase, String... words) {
    return beginSearch(ignoreCase, words).open();
  }

  private OutgoingStream<byte[]> beginChunks() {
    return channel.stream("logs.chunks", 0, Codecs.BYTES);
  }

  private OutgoingStream<Optional<Integer>> beginGaps() {
    return channel.stream("logs.gaps", 0, GAPS_RESULT);
  }

  private OutgoingStream<Line> beginLines(String name, int from) {
    var stream = channel.stream("logs.lines", 1, LineCodec.INSTANCE, LINES_ERRORS);
    stream.arguments().writeString(name);
    WireWriter keywords = stream.keywords(1);
    keywords.writeField(LINES_KEYWORDS, 0);
    keywords.writeInt(from);
    return stream;
  }

  private OutgoingStream<float[]> beginSamples() {
    return channel.stream("logs.samples", 0, ArrayCodecs.PACKED_FLOATS);
  }

  private OutgoingStream<Line> beginSearch(boolean ignoreCase, String[] words) {
    var stream = channel.stream("logs.search", 1 + words.length, LineCodec.INSTANCE);
    WireWriter out = stream.arguments();
    out.writeBoolean(ignoreCase);
    for (String each : words) {
      out.writeString(each);
    }
    return stream;
  }

  /**
   * {@link Logs} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public Flow.Publisher<byte[]> chunks() {
      return beginChunks().open();
    }

    public Flow.Publisher<Optional<Integer>> gaps() {
      return beginGaps().open();
    }

    /**
     * All lines of a log, oldest first.
     *
     * @param name the log's name
     * @return the lines, until the log's present end
     */
    public Flow.Publisher<Line> lines(String name, int from) {
      return beginLines(name, from).open();
    }

    public Flow.Publisher<float[]> samples() {
      return beginSamples().open();
    }

    /**
     * Lines that hold any of the words.
     */
    public Flow.Publisher<Line> search(boolean ignoreCase, String... words) {
      return beginSearch(ignoreCase, words).open();
    }
  }
}
