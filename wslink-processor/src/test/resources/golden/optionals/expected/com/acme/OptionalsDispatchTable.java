package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Optionals}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OptionalsDispatchTable extends DispatchTable {
  private static final Codec<Optional<List<Optional<Double>>>> DEEP_RESULT = Codecs.DOUBLE.optional().list().optional();

  private static final Codec<Optional<String>> FIND_RESULT = Codecs.STRING.optional();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Optionals",
      "2a057f18085daa9c73c525f10137eed274418e5ddf5e647b89e2ce7ceb5194bd")
      .method("optionals.deep").optional("settings")
      .method("optionals.find").optional("number")
      .method("optionals.later")
      .method("optionals.settings").required("name").optional("suffix")
      .build();

  private final Optionals service;

  private OptionalsDispatchTable(Optionals service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private OptionalsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new OptionalsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Optionals) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> deep(call);
      case 1 -> find(call);
      case 2 -> later(call);
      case 3 -> settings(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void deep(Call call) throws Exception {
    var settings = call.<Settings>optional(0, SettingsCodec.INSTANCE);
    var result = service.deep(settings);
    DEEP_RESULT.write(call.result(), result);
  }

  private void find(Call call) throws Exception {
    var number = call.<Integer>optional(0, Codecs.INT);
    var result = service.find(number);
    FIND_RESULT.write(call.result(), result);
  }

  private void later(Call call) throws Exception {
    var result = service.later();
    call.<Optional<String>>complete(result, FIND_RESULT);
  }

  private void settings(Call call) throws Exception {
    var name = call.argument(0).readString();
    var suffix = call.<String>optional(1, Codecs.STRING);
    var result = service.settings(name, suffix);
    SettingsCodec.INSTANCE.write(call.result(), result);
  }
}
