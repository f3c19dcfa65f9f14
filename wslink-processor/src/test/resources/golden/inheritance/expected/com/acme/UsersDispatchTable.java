package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
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

  private static final Codec<Map<String, User>> ENTRIES = Codecs.STRING.<User>mapTo(UserCodec.INSTANCE);

  private static final Errors LOAD_ERRORS = Errors.<Missing>of("Missing", Missing.class, MissingCodec.INSTANCE);

  private static final Errors PUT_ERRORS = Errors.<Locked>of("Locked", Locked.class, LockedCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Users",
      "b7ea277f06b294ec31561f431ef0a765154b12c83f5f25bfffcd75e6bc65c190")
      .method("users.all")
      .method("users.close")
      .method("users.count")
      .method("users.find").required("key")
      .method("users.load").required("file").errors(LOAD_ERRORS)
      .method("users.put").required("entries").errors(PUT_ERRORS)
      .method("users.size")
      .method("users.unload")
      .topic("users.changes", Overflow.BUFFER, 1024)
      .build();

  private final Users service;

  private UsersDispatchTable(Users service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private UsersDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new UsersDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Users) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> close(call);
      case 2 -> count(call);
      case 3 -> find(call);
      case 4 -> load(call);
      case 5 -> put(call);
      case 6 -> size(call);
      case 7 -> unload(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> changes(call);
      default -> throw unknown(topic);
    }
  }

  private void all(Call call) throws Exception {
    var result = service.all();
    ALL_RESULT.write(call.result(), result);
  }

  private void close(Call call) throws Exception {
    service.close();
    call.result().writeNull();
  }

  private void count(Call call) throws Exception {
    var result = service.count();
    call.result().writeInt(result);
  }

  private void find(Call call) throws Exception {
    var key = call.argument(0).readString();
    var result = service.find(key);
    FIND_RESULT.write(call.result(), result);
  }

  private void load(Call call) throws Exception {
    var file = call.argument(0).readString();
    service.load(file);
    call.result().writeNull();
  }

  private void put(Call call) throws Exception {
    var entries = ENTRIES.read(call.argument(0));
    service.put(entries);
    call.result().writeNull();
  }

  private void size(Call call) throws Exception {
    var result = service.size();
    Codecs.INT.write(call.result(), result);
  }

  private void unload(Call call) throws Exception {
    service.unload();
    call.result().writeNull();
  }

  private void changes(TopicCall call) throws Exception {
    var topic = service.changes();
    call.<User>deliver(topic, UserCodec.INSTANCE);
  }
}
