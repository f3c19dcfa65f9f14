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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Values}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ValuesDispatchTable extends DispatchTable {
  private static final int NEXT = 0;

  private static final int TEMPERATURES = 1;

  private static final int WRAPPED = 2;

  private static final Fields NEXT_PARAMETERS = Fields.none().required("id");

  private static final Fields TEMPERATURES_PARAMETERS = Fields.none().required("days");

  private static final Fields WRAPPED_PARAMETERS = Fields.none().required("wrapper");

  private static final Codec<List<Weekday>> DAYS = Codecs.list(WeekdayCodec.INSTANCE);

  private static final Codec<Map<String, Celsius>> TEMPERATURES_RESULT = Codecs.map(CelsiusCodec.INSTANCE);

  private static final Codec<Wrapper<UserId>> WRAPPER = WrapperCodec.of(UserIdCodec.INSTANCE);

  private static final Codec<Wrapper<String>> WRAPPED_RESULT = WrapperCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Values",
      "5658c44ff8098bf367d018cd6549d1e707a820b09cc78031a08830cd8255ba7f",
      List.of(
          new MethodEntry("values.next", Execution.SERIAL),
          new MethodEntry("values.temperatures", Execution.SERIAL),
          new MethodEntry("values.wrapped", Execution.SERIAL)),
      List.of());

  private final Values service;

  private ValuesDispatchTable(Values service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Values implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case NEXT -> next(call);
      case TEMPERATURES -> temperatures(call);
      case WRAPPED -> wrapped(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void next(Call call) throws Exception {
    UserId id = null;
    WireReader in = call.in();
    while (call.nextArgument(NEXT_PARAMETERS) != WireReader.END) {
      id = UserIdCodec.INSTANCE.read(in);
    }
    UserId result = service.next(id);
    WireWriter out = call.result();
    UserIdCodec.INSTANCE.write(out, result);
  }

  private void temperatures(Call call) throws Exception {
    List<Weekday> days = null;
    WireReader in = call.in();
    while (call.nextArgument(TEMPERATURES_PARAMETERS) != WireReader.END) {
      days = DAYS.read(in);
    }
    Map<String, Celsius> result = service.temperatures(days);
    WireWriter out = call.result();
    TEMPERATURES_RESULT.write(out, result);
  }

  private void wrapped(Call call) throws Exception {
    Wrapper<UserId> wrapper = null;
    WireReader in = call.in();
    while (call.nextArgument(WRAPPED_PARAMETERS) != WireReader.END) {
      wrapper = WRAPPER.read(in);
    }
    Wrapper<String> result = service.wrapped(wrapper);
    WireWriter out = call.result();
    WRAPPED_RESULT.write(out, result);
  }
}
