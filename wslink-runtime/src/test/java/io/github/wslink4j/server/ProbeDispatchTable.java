package io.github.wslink4j.server;

import io.github.wslink4j.Audience;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods that the recorded conversations call, with the answers that they show. Written by
 * hand against the generated code's API, the way generated code would be: it is also a test that
 * this can be read.
 */
final class ProbeDispatchTable extends DispatchTable {

  /** The two pictures of the recordings. */
  static final byte[] PICTURE =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d4948445200000008000000080800000000e164e157000000504944415478da6360606462666165636710101412161115136750505452565155536730303432363135336770707472767175736708080c0a0e090d0b6748484c4a4e494d4b6728282c2a2e292d2b070059870ee1808af7360000000049454e44ae426082");

  static final byte[] OTHER_PICTURE =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d4948445200000008000000080800000000e164e157000000534944415478da014800b7ff00808182838485868700909192939495969700a0a1a2a3a4a5a6a700b0b1b2b3b4b5b6b700c0c1c2c3c4c5c6c700d0d1d2d3d4d5d6d700e0e1e2e3e4e5e6e700f0f1f2f3f4f5f6f7d9c32ee1af1fbaf80000000049454e44ae426082");

  private static final List<String> METHODS =
      List.of(
          "myprotocol.add",
          "myprotocol.image",
          "myprotocol.unwrapped.image",
          "myprotocol.nested.image",
          "myprotocol.postbinary",
          "myprotocol.special",
          "myprotocol.stream",
          "myprotocol.stop",
          "wslink.say.hello",
          "wslink.stop.talking",
          "probe.attach.same",
          "probe.echo",
          "probe.fail",
          "probe.fast",
          "probe.slow",
          "probe.kw",
          "probe.publish",
          "probe.publish.bad",
          "probe.publish.image",
          "probe.publish.sized",
          "probe.raw",
          "probe.text",
          "probe.types",
          "probe.unicode",
          "probe.unserializable");

  private static final Fields ANYTHING = Fields.none().optional("args").variadic();
  private static final Fields KW = Fields.of("a").optional("b", "scale");
  private static final Fields TYPES =
      Fields.none().optional("a", "b", "c", "d", "e", "f", "g", "h", "kw");

  private final Publications publications;

  ProbeDispatchTable(Publications publications) {
    super(describe(), publications);
    this.publications = publications;
  }

  private static ServiceDescriptor describe() {
    ServiceDescriptor.Builder descriptor = ServiceDescriptor.builder("Probe", "");
    METHODS.forEach(name -> descriptor.method(name).parameters(parameters(name)));
    return descriptor.build();
  }

  private static Fields parameters(String method) {
    return switch (method) {
      case "probe.kw" -> KW;
      case "probe.types" -> TYPES;
      default -> ANYTHING;
    };
  }

  @Override
  protected DispatchTable with(Object service) {
    throw new UnsupportedOperationException("one for all clients");
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalStateException("there are no topics");
  }

  @Override
  public void call(int method, Call call) throws Exception {
    String name = METHODS.get(method);
    if (name.equals("probe.kw")) {
      kw(call);
    } else if (name.equals("probe.types")) {
      types(call);
    } else {
      List<@Nullable Object> args = new ArrayList<>();
      while (call.hasMore()) {
        args.add(call.argument(0).readAny());
      }
      Object result = result(name, args);
      call.result().writeAny(result);
    }
  }

  private static void kw(Call call) {
    long a = call.argument(0).readLong();
    long b = call.has(1) ? call.argument(1).readLong() : 2;
    long scale = call.has(2) ? call.argument(2).readLong() : 1;
    call.result().writeLong((a + b) * scale);
  }

  private static void types(Call call) {
    List<String> types = new ArrayList<>();
    // Nulls count: the reference tells what it was given from what it was not.
    while (call.hasMore()) {
      types.add(PythonText.typed(call.argument(types.size()).readAny()));
    }
    if (call.has(8)) {
      types.add("kw=" + PythonText.typed(call.argument(8).readAny()));
    }
    call.result().writeAny(types);
  }

  private @Nullable Object result(String name, List<@Nullable Object> args) throws Exception {
    Object first = args.isEmpty() ? null : args.get(0);
    return switch (name) {
      case "myprotocol.add" -> ((List<?>) first).stream().mapToLong(number -> (Long) number).sum();
      case "myprotocol.image" -> Map.of("blob", PICTURE);
      case "myprotocol.unwrapped.image" -> PICTURE;
      case "myprotocol.nested.image" -> nestedImage();
      case "myprotocol.postbinary" -> "received binary data of length " + ((byte[]) first).length;
      case "myprotocol.special" ->
          List.of(Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY);
      case "myprotocol.stream" -> stream((String) first);
      case "myprotocol.stop" -> Map.of("unsubscribed", first);
      case "wslink.say.hello" -> {
        publications.publish("wslink.communication.channel", "py server: " + first);
        yield "py server: " + first;
      }
      case "wslink.stop.talking" -> null;
      case "probe.attach.same" -> {
        byte[] same = "same".getBytes(StandardCharsets.UTF_8);
        yield List.of(same, same);
      }
      case "probe.echo" -> echo(args);
      case "probe.fail" -> throw new IllegalArgumentException("boom");
      case "probe.fast" -> first;
      case "probe.slow" -> {
        // Slower than the call behind it; what is looked at is the order, not the time.
        Thread.sleep((long) ((Double) first * 100));
        yield args.get(1);
      }
      case "probe.publish" -> publish(args);
      case "probe.publish.bad" -> {
        publications.publish((String) first, new Object());
        yield "published";
      }
      case "probe.publish.image" -> {
        publications.publish((String) first, Map.of("blob", PICTURE));
        yield "published";
      }
      case "probe.publish.sized" -> publishSized((String) first, (List<?>) args.get(1));
      case "probe.raw" -> raw((String) first);
      case "probe.text" -> alphabet((int) (long) (Long) first);
      case "probe.unicode" -> first + " é世😀\u2028\u0000\"\\/";
      case "probe.unserializable" -> new Object();
      default -> throw new IllegalStateException(name);
    };
  }

  private static Map<String, Object> nestedImage() {
    Map<String, Object> nested = new LinkedHashMap<>();
    nested.put("image", Map.of("blob", PICTURE));
    nested.put("bytesList", List.of(new byte[] {1, 2, 3, 4}, new byte[] {5, 6, 7, 8, 9, 10}));
    return nested;
  }

  private Map<String, Object> stream(String topic) {
    publications.publish(topic, Map.of("blob", OTHER_PICTURE));
    publications.publish(topic, Map.of("blob", PICTURE));
    return Map.of("subscribed", topic);
  }

  private static Map<String, Object> echo(List<@Nullable Object> args) {
    Map<String, Object> echo = new LinkedHashMap<>();
    echo.put("args", args);
    echo.put("kwargs", Map.of());
    return echo;
  }

  private String publish(List<@Nullable Object> args) {
    boolean skipCaller = args.size() > 3 && Boolean.TRUE.equals(args.get(3));
    publications.publish(
        (String) args.get(0),
        args.get(1),
        Codecs.ANY,
        skipCaller ? Audience.others() : Audience.everyone());
    return "published";
  }

  private long publishSized(String topic, List<?> sizes) {
    for (int i = 0; i < sizes.size(); i++) {
      byte[] blob = new byte[(int) (long) (Long) sizes.get(i)];
      Arrays.fill(blob, (byte) 'x');
      Map<String, Object> publication = new LinkedHashMap<>();
      publication.put("i", i);
      publication.put("n", blob.length);
      publication.put("blob", blob);
      publications.publish(topic, publication);
    }
    return sizes.size();
  }

  private static Object raw(String kind) {
    return switch (kind) {
      case "tuple" -> List.of(1, 2);
      case "intkey" -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(1, "one");
        map.put("b", 2);
        yield map;
      }
      case "uint64" -> BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
      case "uint53" -> 9007199254740993L;
      case "negint64" -> Long.MIN_VALUE;
      case "float" -> 1.0;
      case "bytes" -> new byte[] {0, 1, -1};
      case "bytearray" -> "ab".getBytes(StandardCharsets.UTF_8);
      case "memoryview" -> "abc".getBytes(StandardCharsets.UTF_8);
      case "bigint" -> BigInteger.TWO.pow(70);
      case "surrogate" -> "\ud800";
      default -> new Object();
    };
  }

  private static String alphabet(int length) {
    return "abcdefghijklmnopqrstuvwxyz".repeat(length / 26 + 1).substring(0, length);
  }
}
