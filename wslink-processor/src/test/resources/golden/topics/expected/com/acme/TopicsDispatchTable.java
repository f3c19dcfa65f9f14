package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Topics}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TopicsDispatchTable extends DispatchTable {
  private static final int JOINED = 0;

  private static final int LEFT = 1;

  private static final int IMAGES = 2;

  private static final int SAID = 3;

  private static final int STATE_CHANGES = 4;

  private static final Fields LEFT_PARAMETERS = Fields.none().required("room").optional("silent");

  private static final Fields IMAGES_PARAMETERS = Fields.none().optional("quality");

  private static final Codec<List<Person>> LEFT_PUBLICATION = Codecs.list(PersonCodec.INSTANCE);

  private static final Codec<Optional<Integer>> QUALITY = Codecs.optional(Codecs.INT);

  private static final Codec<Map<String, Object>> STATE_CHANGES_PUBLICATION = Codecs.map(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Topics",
      "c114cf7405f93cea8ed90901baf76111aef91587e8122c3ef4d5e931123ec138",
      List.of(),
      List.of(
          new TopicEntry("chat.joined", Overflow.BUFFER, 1024, false),
          new TopicEntry("chat.left", Overflow.DROP_OLDEST, 16, true),
          new TopicEntry("topics.images", Overflow.BUFFER, 1024, true),
          new TopicEntry("topics.said", Overflow.BUFFER, 1024, false),
          new TopicEntry("topics.state_changes", Overflow.DISCONNECT, 1024, false)));

  private final Topics service;

  private TopicsDispatchTable(Topics service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Topics service) {
    return new TopicsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Topics> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Topics implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) {
    throw new IllegalArgumentException("method: " + method);
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case JOINED -> joined(call);
      case LEFT -> left(call);
      case IMAGES -> images(call);
      case SAID -> said(call);
      case STATE_CHANGES -> stateChanges(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void joined(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.joined(), PersonCodec.INSTANCE);
  }

  private void left(TopicCall call) throws Exception {
    String room = null;
    boolean silent = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(LEFT_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> room = in.readString();
        case 1 -> silent = in.readNull() ? silent : in.readBoolean();
        default -> in.skipValue();
      }
    }
    call.deliver(service.left(room, silent), LEFT_PUBLICATION);
  }

  private void images(TopicCall call) throws Exception {
    Optional<Integer> quality = Optional.empty();
    WireReader in = call.in();
    while (call.nextArgument(IMAGES_PARAMETERS) != WireReader.END) {
      quality = QUALITY.read(in);
    }
    call.deliver(service.images(quality), Codecs.BYTES);
  }

  private void said(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.said(), Codecs.STRING);
  }

  private void stateChanges(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.stateChanges(), STATE_CHANGES_PUBLICATION);
  }
}
