package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Fields;
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

  private static final Errors LINES_ERRORS = Errors.<UnknownLog>of("UnknownLog", UnknownLog.class, UnknownLogCodec.INSTANCE);

  private final Async async;

  private LogsClient(Channel channel) {
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public Flow.Publisher<byte[]> chunks() {
    return async.chunks();
  }

  @Override
  public Flow.Publisher<Optional<Integer>> gaps() {
    return async.gaps();
  }

  @Override
  public Flow.Publisher<Line> lines(String name, int from) throws UnknownLog {
    return async.lines(name, from);
  }

  @Override
  public Flow.Publisher<float[]> samples() {
    return async.samples();
  }

  @Override
  public Flow.Publisher<Line> search(boolean ignoreCase, String... words) {
    return async.search(ignoreCase, words);
  }

  /**
   * {@link Logs} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public Flow.Publisher<byte[]> chunks() {
      return channel.<byte[]>stream("logs.chunks", 0, Codecs.BYTES).open();
    }

    public Flow.Publisher<Optional<Integer>> gaps() {
      return channel.<Optional<Integer>>stream("logs.gaps", 0, GAPS_RESULT).open();
    }

    /**
     * All lines of a log, oldest first.
     *
     * @param name the log's name
     * @return the lines, until the log's present end
     */
    public Flow.Publisher<Line> lines(String name, int from) {
      var stream = channel.<Line>stream("logs.lines", 1, LineCodec.INSTANCE, LINES_ERRORS);
      stream.arguments().writeString(name);
      var keywords = stream.keywords(1);
      keywords.writeField(LINES_KEYWORDS, 0).writeInt(from);
      return stream.open();
    }

    public Flow.Publisher<float[]> samples() {
      return channel.<float[]>stream("logs.samples", 0, ArrayCodecs.PACKED_FLOATS).open();
    }

    /**
     * Lines that hold any of the words.
     */
    public Flow.Publisher<Line> search(boolean ignoreCase, String... words) {
      var stream = channel.<Line>stream("logs.search", 1 + words.length, LineCodec.INSTANCE);
      var out = stream.arguments();
      out.writeBoolean(ignoreCase);
      for (String each : words) {
        out.writeString(each);
      }
      return stream.open();
    }
  }
}
