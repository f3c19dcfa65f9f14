package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Blobs} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class BlobsClient implements Blobs {
  private static final Codec<List<byte[]>> PARTS_RESULT = Codecs.BYTES.list();

  private static final Codec<byte[][]> DATA = Codecs.BYTES.array(byte[][]::new);

  private final Channel channel;

  private BlobsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Blobs of(Channel channel) {
    return new BlobsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new BlobsClient(channel).new Async();
  }

  @Override
  public ByteBuffer buffer(ByteBuffer data) {
    return beginBuffer(data).await();
  }

  @Override
  public byte[] echo(byte[] data) {
    return beginEcho(data).await();
  }

  @Override
  public List<byte[]> parts(byte[][] data) {
    return beginParts(data).await();
  }

  private OutgoingCall<ByteBuffer> beginBuffer(ByteBuffer data) {
    var call = channel.call("blobs.buffer", 1, Codecs.BYTE_BUFFER);
    call.arguments().writeBytes(data);
    return call;
  }

  private OutgoingCall<byte[]> beginEcho(byte[] data) {
    var call = channel.call("blobs.echo", 1, Codecs.BYTES);
    call.arguments().writeBytes(data);
    return call;
  }

  private OutgoingCall<List<byte[]>> beginParts(byte[][] data) {
    var call = channel.call("blobs.parts", 1, PARTS_RESULT);
    DATA.write(call.arguments(), data);
    return call;
  }

  /**
   * {@link Blobs} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<ByteBuffer> buffer(ByteBuffer data) {
      return beginBuffer(data).send();
    }

    public CompletionStage<byte[]> echo(byte[] data) {
      return beginEcho(data).send();
    }

    public CompletionStage<List<byte[]>> parts(byte[][] data) {
      return beginParts(data).send();
    }
  }
}
