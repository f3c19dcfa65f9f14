package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Values}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ValuesDispatchTable extends DispatchTable {
  private static final Codec<Key<Folder>> KEY = KeyCodec.of(FolderCodec.INSTANCE);

  private static final Codec<Key<Person>> FIND_RESULT = KeyCodec.of(PersonCodec.INSTANCE);

  private static final Codec<List<Weekday>> DAYS = WeekdayCodec.INSTANCE.list();

  private static final Codec<Map<String, Celsius>> TEMPERATURES_RESULT = Codecs.STRING.<Celsius>mapTo(CelsiusCodec.INSTANCE);

  private static final Codec<Wrapper<UserId>> WRAPPER = WrapperCodec.of(UserIdCodec.INSTANCE);

  private static final Codec<Wrapper<String>> WRAPPED_RESULT = WrapperCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Values",
      "ccd80e5ab1eea4916256a8dddbfa9eb8f5d4d141e2223115925148eafc3e5e03")
      .method("values.find").required("key")
      .method("values.next").required("id")
      .method("values.rename").required("person", "nickname")
      .method("values.root").required("folder")
      .method("values.temperatures").required("days")
      .method("values.wrapped").required("wrapper")
      .build();

  private final Values service;

  private ValuesDispatchTable(Values service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ValuesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Values service) {
    return new ValuesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Values> factory) {
    return perSession(new ValuesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Values) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> find(call);
      case 1 -> next(call);
      case 2 -> rename(call);
      case 3 -> root(call);
      case 4 -> temperatures(call);
      case 5 -> wrapped(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void find(Call call) throws Exception {
    var key = KEY.read(call.argument(0));
    var result = service.find(key);
    FIND_RESULT.write(call.result(), result);
  }

  private void next(Call call) throws Exception {
    var id = UserIdCodec.INSTANCE.read(call.argument(0));
    var result = service.next(id);
    UserIdCodec.INSTANCE.write(call.result(), result);
  }

  private void rename(Call call) throws Exception {
    var person = PersonCodec.INSTANCE.read(call.argument(0));
    var nickname = NicknameCodec.INSTANCE.read(call.argument(1));
    var result = service.rename(person, nickname);
    PersonCodec.INSTANCE.write(call.result(), result);
  }

  private void root(Call call) throws Exception {
    var folder = FolderCodec.INSTANCE.read(call.argument(0));
    var result = service.root(folder);
    FolderCodec.INSTANCE.write(call.result(), result);
  }

  private void temperatures(Call call) throws Exception {
    var days = DAYS.read(call.argument(0));
    var result = service.temperatures(days);
    TEMPERATURES_RESULT.write(call.result(), result);
  }

  private void wrapped(Call call) throws Exception {
    var wrapper = WRAPPER.read(call.argument(0));
    var result = service.wrapped(wrapper);
    WRAPPED_RESULT.write(call.result(), result);
  }
}
