package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Variadic}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class VariadicDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Variadic",
      "59c74600c861dc337c69cbfcab7ea63b5a6c502657a22d98112a4e47b9810a91")
      .method("variadic.all").optional("values").variadic()
      .method("variadic.center").optional("points").variadic()
      .method("variadic.join").required("separator").optional("parts").variadic()
      .method("variadic.largest").required("first").optional("more").variadic()
      .method("variadic.letters").optional("letters").variadic()
      .method("variadic.mean").optional("values").variadic()
      .method("variadic.sum").optional("values").variadic()
      .build();

  private final Variadic service;

  private VariadicDispatchTable(Variadic service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private VariadicDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Variadic service) {
    return new VariadicDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Variadic> factory) {
    return perSession(new VariadicDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Variadic) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> center(call);
      case 2 -> join(call);
      case 3 -> largest(call);
      case 4 -> letters(call);
      case 5 -> mean(call);
      case 6 -> sum(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void all(Call call) throws Exception {
    List<Boolean> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(0).readBoolean());
    }
    boolean[] valuesArray = new boolean[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    var result = service.all(valuesArray);
    call.result().writeBoolean(result);
  }

  private void center(Call call) throws Exception {
    List<Point> points = new ArrayList<>();
    while (call.hasMore()) {
      points.add(PointCodec.INSTANCE.read(call.argument(0)));
    }
    var result = service.center(points.toArray(Point[]::new));
    PointCodec.INSTANCE.write(call.result(), result);
  }

  private void join(Call call) throws Exception {
    var separator = call.argument(0).readString();
    List<String> parts = new ArrayList<>();
    while (call.hasMore()) {
      parts.add(call.argument(1).readString());
    }
    var result = service.join(separator, parts.toArray(String[]::new));
    call.result().writeString(result);
  }

  private void largest(Call call) throws Exception {
    var first = call.argument(0).readFloat();
    List<Float> more = new ArrayList<>();
    while (call.hasMore()) {
      more.add(Codecs.FLOAT.read(call.argument(1)));
    }
    var result = service.largest(first, more.toArray(Float[]::new));
    call.result().writeFloat(result);
  }

  private void letters(Call call) throws Exception {
    List<Character> letters = new ArrayList<>();
    while (call.hasMore()) {
      letters.add(call.argument(0).readChar());
    }
    char[] lettersArray = new char[letters.size()];
    for (int i = 0; i < lettersArray.length; i++) {
      lettersArray[i] = letters.get(i);
    }
    var result = service.letters(lettersArray);
    call.result().writeString(result);
  }

  private void mean(Call call) throws Exception {
    List<Double> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(0).readDouble());
    }
    double[] valuesArray = new double[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    var result = service.mean(valuesArray);
    call.result().writeDouble(result);
  }

  private void sum(Call call) throws Exception {
    List<Integer> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(0).readInt());
    }
    int[] valuesArray = new int[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    var result = service.sum(valuesArray);
    call.result().writeInt(result);
  }
}
