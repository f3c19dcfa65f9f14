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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Optionals}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OptionalsDispatchTable extends DispatchTable {
  private static final int DEEP = 0;

  private static final int FIND = 1;

  private static final int LATER = 2;

  private static final int SETTINGS = 3;

  private static final Fields DEEP_PARAMETERS = Fields.none().optional("settings");

  private static final Fields FIND_PARAMETERS = Fields.none().optional("number");

  private static final Fields SETTINGS_PARAMETERS = Fields.none().required("name").optional("suffix");

  private static final Codec<Optional<Settings>> SETTINGS_ = Codecs.optional(SettingsCodec.INSTANCE);

  private static final Codec<Optional<List<Optional<Double>>>> DEEP_RESULT = Codecs.optional(Codecs.list(Codecs.optional(Codecs.DOUBLE)));

  private static final Codec<Optional<Integer>> NUMBER = Codecs.optional(Codecs.INT);

  private static final Codec<Optional<String>> FIND_RESULT = Codecs.optional(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Optionals",
      "2a057f18085daa9c73c525f10137eed274418e5ddf5e647b89e2ce7ceb5194bd",
      List.of(
          new MethodEntry("optionals.deep", Execution.SERIAL),
          new MethodEntry("optionals.find", Execution.SERIAL),
          new MethodEntry("optionals.later", Execution.SERIAL),
          new MethodEntry("optionals.settings", Execution.SERIAL)),
      List.of());

  private final Optionals service;

  private OptionalsDispatchTable(Optionals service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Optionals service) {
    return new OptionalsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Optionals> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Optionals implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case DEEP -> deep(call);
      case FIND -> find(call);
      case LATER -> later(call);
      case SETTINGS -> settings(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void deep(Call call) throws Exception {
    Optional<Settings> settings = Optional.empty();
    WireReader in = call.in();
    while (call.nextArgument(DEEP_PARAMETERS) != WireReader.END) {
      settings = SETTINGS_.read(in);
    }
    Optional<List<Optional<Double>>> result = service.deep(settings);
    WireWriter out = call.result();
    DEEP_RESULT.write(out, result);
  }

  private void find(Call call) throws Exception {
    Optional<Integer> number = Optional.empty();
    WireReader in = call.in();
    while (call.nextArgument(FIND_PARAMETERS) != WireReader.END) {
      number = NUMBER.read(in);
    }
    Optional<String> result = service.find(number);
    WireWriter out = call.result();
    FIND_RESULT.write(out, result);
  }

  private void later(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.later(), FIND_RESULT);
  }

  private void settings(Call call) throws Exception {
    String name = null;
    Optional<String> suffix = Optional.empty();
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SETTINGS_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> name = in.readString();
        case 1 -> suffix = FIND_RESULT.read(in);
        default -> in.skipValue();
      }
    }
    Settings result = service.settings(name, suffix);
    WireWriter out = call.result();
    SettingsCodec.INSTANCE.write(out, result);
  }
}
