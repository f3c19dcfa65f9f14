package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Blobs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class BlobsDispatchTable extends DispatchTable {
  private static final Codec<byte[][]> DATA = Codecs.BYTES.array(byte[][]::new);

  private static final Codec<List<byte[]>> PARTS_RESULT = Codecs.BYTES.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Blobs",
      "157ff4d8e6673edd4e365309513de7b9f48247416df842aa98aebfa96aed318f")
      .method("blobs.buffer", Fields.of("data"))
      .method("blobs.echo", Fields.of("data"))
      .method("blobs.parts", Fields.of("data"));

  private final Blobs service;

  private BlobsDispatchTable(Blobs service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Blobs service) {
    return new BlobsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Blobs> factory) {
    return perSession(DESCRIPTOR, factory, BlobsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> buffer(call);
      case 1 -> echo(call);
      case 2 -> parts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void buffer(Call call) throws Exception {
    ByteBuffer result = service.buffer(call.argument(0).readByteBuffer());
    call.result().writeBytes(result);
  }

  private void echo(Call call) throws Exception {
    byte[] result = service.echo(call.argument(0).readBytes());
    call.result().writeBytes(result);
  }

  private void parts(Call call) throws Exception {
    List<byte[]> result = service.parts(DATA.read(call.argument(0)));
    PARTS_RESULT.write(call.result(), result);
  }
}
