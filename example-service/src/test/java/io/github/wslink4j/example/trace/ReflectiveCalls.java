package io.github.wslink4j.example.trace;

import java.util.List;
import java.util.Map;

/**
 * The calls that GraalVM's native image wants to be told of, unless it can foresee their result.
 */
final class ReflectiveCalls {

  /** The beginnings of methods' names, by class. */
  private static final Map<String, List<String>> CALLS =
      Map.ofEntries(
          Map.entry(
              "java/lang/Class",
              List.of(
                  "forName",
                  "getMethod",
                  "getDeclared",
                  "getField",
                  "getConstructor",
                  "getRecordComponents",
                  "getResource",
                  "newInstance")),
          Map.entry(
              "java/lang/ClassLoader", List.of("getResource", "getSystemResource", "loadClass")),
          Map.entry(
              "java/lang/invoke/MethodHandles$Lookup", List.of("find", "unreflect", "define")),
          Map.entry("java/lang/reflect/Array", List.of("newInstance")),
          Map.entry("java/lang/reflect/Constructor", List.of("newInstance", "setAccessible")),
          Map.entry("java/lang/reflect/Field", List.of("get", "set")),
          Map.entry("java/lang/reflect/Method", List.of("invoke", "setAccessible")),
          Map.entry("java/lang/reflect/Proxy", List.of("newProxyInstance")),
          Map.entry("java/io/ObjectInputStream", List.of("readObject")),
          Map.entry("java/io/ObjectOutputStream", List.of("writeObject")),
          Map.entry("java/util/ResourceBundle", List.of("getBundle")),
          Map.entry("java/util/ServiceLoader", List.of("load")),
          Map.entry("java/util/concurrent/atomic/AtomicIntegerFieldUpdater", List.of("newUpdater")),
          Map.entry("java/util/concurrent/atomic/AtomicLongFieldUpdater", List.of("newUpdater")),
          Map.entry(
              "java/util/concurrent/atomic/AtomicReferenceFieldUpdater", List.of("newUpdater")),
          Map.entry("sun/misc/Unsafe", List.of("allocateInstance", "objectFieldOffset")));

  private ReflectiveCalls() {}

  static boolean contain(String owner, String method) {
    return CALLS.getOrDefault(owner, List.of()).stream().anyMatch(method::startsWith);
  }
}
