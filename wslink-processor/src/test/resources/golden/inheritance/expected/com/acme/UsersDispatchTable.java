package com.acme;

import io.github.wslink4j.Overflow;
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
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Users}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UsersDispatchTable extends DispatchTable {
  private static final int ALL = 0;

  private static final int CLOSE = 1;

  private static final int COUNT = 2;

  private static final int FIND = 3;

  private static final int PUT = 4;

  private static final int CHANGES = 0;

  private static final Fields FIND_PARAMETERS = Fields.none().required("key");

  private static final Fields PUT_PARAMETERS = Fields.none().required("entries");

  private static final Codec<List<User>> ALL_RESULT = Codecs.list(UserCodec.INSTANCE);

  private static final Codec<User> FIND_RESULT = Codecs.nullable(UserCodec.INSTANCE);

  private static final Codec<Map<String, User>> ENTRIES = Codecs.map(UserCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Users",
      "4cafcb02a4dcc803775af7222cd797be366cd4bf11087cffea2ac789d1be4c36",
      List.of(
          new MethodEntry("users.all", Execution.SERIAL),
          new MethodEntry("users.close", Execution.SERIAL),
          new MethodEntry("users.count", Execution.SERIAL),
          new MethodEntry("users.find", Execution.SERIAL),
          new MethodEntry("users.put", Execution.SERIAL)),
      List.of(
          new TopicEntry("users.changes", Overflow.BUFFER, 1024, false)));

  private final Users service;

  private UsersDispatchTable(Users service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Users service) {
    return new UsersDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Users> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Users implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ALL -> all(call);
      case CLOSE -> close(call);
      case COUNT -> count(call);
      case FIND -> find(call);
      case PUT -> put(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case CHANGES -> changes(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void all(Call call) throws Exception {
    call.nextArgument(Fields.none());
    List<User> result = service.all();
    WireWriter out = call.result();
    ALL_RESULT.write(out, result);
  }

  private void close(Call call) throws Exception {
    call.nextArgument(Fields.none());
    service.close();
    call.result().writeNull();
  }

  private void count(Call call) throws Exception {
    call.nextArgument(Fields.none());
    int result = service.count();
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void find(Call call) throws Exception {
    String key = null;
    WireReader in = call.in();
    while (call.nextArgument(FIND_PARAMETERS) != WireReader.END) {
      key = in.readString();
    }
    User result = service.find(key);
    WireWriter out = call.result();
    FIND_RESULT.write(out, result);
  }

  private void put(Call call) throws Exception {
    Map<String, User> entries = null;
    WireReader in = call.in();
    while (call.nextArgument(PUT_PARAMETERS) != WireReader.END) {
      entries = ENTRIES.read(in);
    }
    service.put(entries);
    call.result().writeNull();
  }

  private void changes(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.changes(), UserCodec.INSTANCE);
  }
}
