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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Users}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UsersDispatchTable extends DispatchTable {
  private static final Codec<List<User>> ALL_RESULT = UserCodec.INSTANCE.list();

  private static final Codec<User> FIND_RESULT = UserCodec.INSTANCE.nullable();

  private static final Codec<Map<String, User>> ENTRIES = Codecs.STRING.mapTo(UserCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Users",
      "4cafcb02a4dcc803775af7222cd797be366cd4bf11087cffea2ac789d1be4c36")
      .method("users.all", Fields.none())
      .method("users.close", Fields.none())
      .method("users.count", Fields.none())
      .method("users.find", Fields.of("key"))
      .method("users.put", Fields.of("entries"))
      .topic("users.changes", Overflow.BUFFER, 1024, Fields.none());

  private final Users service;

  private UsersDispatchTable(Users service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, UsersDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> close(call);
      case 2 -> count(call);
      case 3 -> find(call);
      case 4 -> put(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> changes(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void all(Call call) throws Exception {
    List<User> result = service.all();
    ALL_RESULT.write(call.result(), result);
  }

  private void close(Call call) throws Exception {
    service.close();
    call.result().writeNull();
  }

  private void count(Call call) throws Exception {
    int result = service.count();
    call.result().writeInt(result);
  }

  private void find(Call call) throws Exception {
    User result = service.find(call.argument(0).readString());
    FIND_RESULT.write(call.result(), result);
  }

  private void put(Call call) throws Exception {
    service.put(ENTRIES.read(call.argument(0)));
    call.result().writeNull();
  }

  private void changes(TopicCall call) throws Exception {
    call.deliver(service.changes(), UserCodec.INSTANCE);
  }
}
