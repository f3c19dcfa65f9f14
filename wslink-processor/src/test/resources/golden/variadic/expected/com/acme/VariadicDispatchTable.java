package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Variadic}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class VariadicDispatchTable extends DispatchTable {
  private static final int ALL = 0;

  private static final int CENTER = 1;

  private static final int JOIN = 2;

  private static final int LARGEST = 3;

  private static final int LETTERS = 4;

  private static final int MEAN = 5;

  private static final int SUM = 6;

  private static final Fields ALL_PARAMETERS = Fields.none().optional("values").variadic();

  private static final Fields CENTER_PARAMETERS = Fields.none().optional("points").variadic();

  private static final Fields JOIN_PARAMETERS = Fields.none().required("separator").optional("parts").variadic();

  private static final Fields LARGEST_PARAMETERS = Fields.none().required("first").optional("more").variadic();

  private static final Fields LETTERS_PARAMETERS = Fields.none().optional("letters").variadic();

  private static final Fields MEAN_PARAMETERS = Fields.none().optional("values").variadic();

  private static final Fields SUM_PARAMETERS = Fields.none().optional("values").variadic();

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Variadic",
      "59c74600c861dc337c69cbfcab7ea63b5a6c502657a22d98112a4e47b9810a91",
      List.of(
          new MethodEntry("variadic.all", Execution.SERIAL),
          new MethodEntry("variadic.center", Execution.SERIAL),
          new MethodEntry("variadic.join", Execution.SERIAL),
          new MethodEntry("variadic.largest", Execution.SERIAL),
          new MethodEntry("variadic.letters", Execution.SERIAL),
          new MethodEntry("variadic.mean", Execution.SERIAL),
          new MethodEntry("variadic.sum", Execution.SERIAL)),
      List.of());

  private final Variadic service;

  private VariadicDispatchTable(Variadic service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Variadic implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ALL -> all(call);
      case CENTER -> center(call);
      case JOIN -> join(call);
      case LARGEST -> largest(call);
      case LETTERS -> letters(call);
      case MEAN -> mean(call);
      case SUM -> sum(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void all(Call call) throws Exception {
    List<Boolean> values = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(ALL_PARAMETERS) != WireReader.END) {
      values.add(in.readBoolean());
    }
    boolean[] valuesArray = new boolean[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    boolean result = service.all(valuesArray);
    WireWriter out = call.result();
    out.writeBoolean(result);
  }

  private void center(Call call) throws Exception {
    List<Point> points = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(CENTER_PARAMETERS) != WireReader.END) {
      points.add(PointCodec.INSTANCE.read(in));
    }
    Point result = service.center(points.toArray(Point[]::new));
    WireWriter out = call.result();
    PointCodec.INSTANCE.write(out, result);
  }

  private void join(Call call) throws Exception {
    String separator = null;
    List<String> parts = new ArrayList<>();
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(JOIN_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> separator = in.readString();
        case 1 -> parts.add(in.readString());
        default -> in.skipValue();
      }
    }
    String result = service.join(separator, parts.toArray(String[]::new));
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void largest(Call call) throws Exception {
    float first = 0;
    List<Float> more = new ArrayList<>();
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(LARGEST_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> first = in.readFloat();
        case 1 -> more.add(in.readFloat());
        default -> in.skipValue();
      }
    }
    float result = service.largest(first, more.toArray(Float[]::new));
    WireWriter out = call.result();
    out.writeFloat(result);
  }

  private void letters(Call call) throws Exception {
    List<Character> letters = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(LETTERS_PARAMETERS) != WireReader.END) {
      letters.add(in.readChar());
    }
    char[] lettersArray = new char[letters.size()];
    for (int i = 0; i < lettersArray.length; i++) {
      lettersArray[i] = letters.get(i);
    }
    String result = service.letters(lettersArray);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void mean(Call call) throws Exception {
    List<Double> values = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(MEAN_PARAMETERS) != WireReader.END) {
      values.add(in.readDouble());
    }
    double[] valuesArray = new double[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    double result = service.mean(valuesArray);
    WireWriter out = call.result();
    out.writeDouble(result);
  }

  private void sum(Call call) throws Exception {
    List<Integer> values = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(SUM_PARAMETERS) != WireReader.END) {
      values.add(in.readInt());
    }
    int[] valuesArray = new int[values.size()];
    for (int i = 0; i < valuesArray.length; i++) {
      valuesArray[i] = values.get(i);
    }
    int result = service.sum(valuesArray);
    WireWriter out = call.result();
    out.writeInt(result);
  }
}
