package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codegen.v1.DispatchTable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An implementation of a {@link RoundTrip}: it gives random values, each from a seed of its own,
 * and keeps what it takes.
 */
final class Exchange implements InvocationHandler {

  private static final String GIVE = "give";
  private static final String TAKE = "take";

  private final CorpusService service;
  private final Wire wire;
  private final Map<String, ServiceMethod> givers = new LinkedHashMap<>();
  private final Map<String, List<@Nullable Object>> given = new LinkedHashMap<>();
  private final Map<String, List<@Nullable Object>> taken = new LinkedHashMap<>();

  Exchange(CorpusService service, Wire wire) {
    this.service = service;
    this.wire = wire;
    for (ServiceMethod method : service.methods()) {
      String name = method.method().getName();
      if (name.startsWith(GIVE)) {
        String number = name.substring(GIVE.length());
        givers.put(number, method);
        given.put(number, new ArrayList<>());
        taken.put(number, new ArrayList<>());
      }
    }
  }

  /** The table that serves it. */
  DispatchTable table() {
    Class<?> type = service.type();
    return service.table(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given) {
    String number = method.getName().substring(GIVE.length());
    if (method.getName().startsWith(TAKE) && given != null) {
      taken.get(number).add(given[0]);
      return null;
    }
    return give(number);
  }

  private @Nullable Object give(String number) {
    List<@Nullable Object> before = given.get(number);
    long seed = before.size() + 1L;
    Object value = new RandomValues(seed, wire).next(givers.get(number).result());
    before.add(value);
    return value;
  }

  /** Lets a stub take what it gets, as often as it is told to, for every type. */
  void runThrough(Object stub, int times) throws ReflectiveOperationException {
    for (ServiceMethod give : givers.values()) {
      Class<?> type = give.result().raw();
      Method take = service.type().getMethod(give.method().getName().replace(GIVE, TAKE), type);
      give.method().setAccessible(true);
      take.setAccessible(true);
      for (int i = 0; i < times; i++) {
        take.invoke(stub, give.method().invoke(stub));
      }
    }
  }

  /** Checks that every value of every type came back. */
  void check(int times) {
    Likeness likeness = new Likeness(wire);
    givers.forEach(
        (number, giver) -> {
          List<@Nullable Object> back = taken.get(number);
          assertThat(back).as("%s %s", service, giver.result()).hasSize(times);
          for (int i = 0; i < times; i++) {
            assertThat(likeness.difference(given.get(number).get(i), back.get(i)))
                .as("%s, %s, seed %d", service, giver.result(), i + 1)
                .isNull();
          }
        });
  }

  @Override
  public String toString() {
    return service.toString();
  }
}
