package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Blobs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class BlobsDispatchTable extends DispatchTable {
  private static final int BUFFER = 0;

  private static final int ECHO = 1;

  private static final int PARTS = 2;

  private static final Fields BUFFER_PARAMETERS = Fields.none().required("data");

  private static final Fields ECHO_PARAMETERS = Fields.none().required("data");

  private static final Fields PARTS_PARAMETERS = Fields.none().required("data");

  private static final Codec<byte[][]> DATA = Codecs.array(Codecs.BYTES, byte[][]::new);

  private static final Codec<List<byte[]>> PARTS_RESULT = Codecs.list(Codecs.BYTES);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Blobs",
      "157ff4d8e6673edd4e365309513de7b9f48247416df842aa98aebfa96aed318f",
      List.of(
          new MethodEntry("blobs.buffer", Execution.SERIAL),
          new MethodEntry("blobs.echo", Execution.SERIAL),
          new MethodEntry("blobs.parts", Execution.SERIAL)),
      List.of());

  private final Blobs service;

  private BlobsDispatchTable(Blobs service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Blobs implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BUFFER -> buffer(call);
      case ECHO -> echo(call);
      case PARTS -> parts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void buffer(Call call) throws Exception {
    ByteBuffer data = null;
    WireReader in = call.in();
    while (call.nextArgument(BUFFER_PARAMETERS) != WireReader.END) {
      data = in.readByteBuffer();
    }
    ByteBuffer result = service.buffer(data);
    WireWriter out = call.result();
    out.writeBytes(result);
  }

  private void echo(Call call) throws Exception {
    byte[] data = null;
    WireReader in = call.in();
    while (call.nextArgument(ECHO_PARAMETERS) != WireReader.END) {
      data = in.readBytes();
    }
    byte[] result = service.echo(data);
    WireWriter out = call.result();
    out.writeBytes(result);
  }

  private void parts(Call call) throws Exception {
    byte[][] data = null;
    WireReader in = call.in();
    while (call.nextArgument(PARTS_PARAMETERS) != WireReader.END) {
      data = DATA.read(in);
    }
    List<byte[]> result = service.parts(data);
    WireWriter out = call.result();
    PARTS_RESULT.write(out, result);
  }
}
