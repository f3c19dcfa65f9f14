package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Blobs} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class BlobsClient implements Blobs {
  private static final Codec<List<byte[]>> PARTS_RESULT = Codecs.BYTES.list();

  private static final Codec<byte[][]> DATA = Codecs.BYTES.array(byte[][]::new);

  private final Async blocking;

  private BlobsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public ByteBuffer buffer(ByteBuffer data) {
    return blocking.buffer(data).toCompletableFuture().join();
  }

  @Override
  public byte[] echo(byte[] data) {
    return blocking.echo(data).toCompletableFuture().join();
  }

  @Override
  public List<byte[]> parts(byte[][] data) {
    return blocking.parts(data).toCompletableFuture().join();
  }

  /**
   * {@link Blobs} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<ByteBuffer> buffer(ByteBuffer data) {
      var call = channel.<ByteBuffer>call("blobs.buffer", 1, Codecs.BYTE_BUFFER);
      call.arguments().writeBytes(data);
      return call.send();
    }

    public CompletionStage<byte[]> echo(byte[] data) {
      var call = channel.<byte[]>call("blobs.echo", 1, Codecs.BYTES);
      call.arguments().writeBytes(data);
      return call.send();
    }

    public CompletionStage<List<byte[]>> parts(byte[][] data) {
      var call = channel.<List<byte[]>>call("blobs.parts", 1, PARTS_RESULT);
      DATA.write(call.arguments(), data);
      return call.send();
    }
  }
}
