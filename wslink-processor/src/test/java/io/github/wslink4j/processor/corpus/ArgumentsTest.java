package io.github.wslink4j.processor.corpus;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calls that no stub makes but any other client may, to every method of the corpus. */
final class ArgumentsTest {

  private static final long SEED = 1;

  private static Stream<DynamicTest> forEachMethod(Consumer<PlainCall> check) {
    return CorpusTests.overBothGenerations(
        (service, wire) -> {
          RecordingService implementation = new RecordingService();
          PlainTable plain = new PlainTable(service);
          try (MemoryServer seen = new MemoryServer(plain);
              WslinkClient shows = seen.connect(wire.generation());
              MemoryServer server = new MemoryServer(implementation.table(service));
              WslinkClient client = server.connect(wire.generation())) {
            for (ServiceMethod method : service.methods()) {
              List<@Nullable Object> sent = new RandomValues(SEED, wire).all(method.parameters());
              // What the stub makes of the null that answers it does not matter here.
              method.call(service.asyncStub(shows), sent);
              check.accept(
                  new PlainCall(
                      method, sent, plain.arguments(), client, implementation, new Likeness(wire)));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> argumentsArriveByKeywordToo() {
    return forEachMethod(
        call -> {
          if (!call.isVariadic()) {
            call.assertArrives(List.of(), call.keywords(), call.sent());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> whatIsLeftOutOrNullHasItsDefault() {
    return forEachMethod(
        call -> {
          if (!call.isVariadic()) {
            Map<String, @Nullable Object> keywords = call.keywords();
            Map<String, @Nullable Object> nulls = call.keywords();
            for (ParameterDefinition parameter : call.parameters()) {
              if (!call.isRequired(parameter)) {
                keywords.remove(parameter.name());
                nulls.put(parameter.name(), null);
              }
            }
            call.assertArrives(List.of(), keywords, withDefaults(call));
            call.assertArrives(List.of(), nulls, withDefaults(call));
          }
        });
  }

  private static List<@Nullable Object> withDefaults(PlainCall call) {
    List<@Nullable Object> expected = new ArrayList<>();
    for (int i = 0; i < call.sent().size(); i++) {
      JavaType type = call.method().parameters().get(i);
      String text = DefaultText.of(call.method().method().getParameters()[i]);
      if (text != null) {
        expected.add(DefaultText.parse(text, type.raw()));
      } else if (type.raw() == Optional.class) {
        expected.add(Optional.empty());
      } else {
        expected.add(type.nullable() ? null : call.sent().get(i));
      }
    }
    return expected;
  }

  @TestFactory
  Stream<DynamicTest> tooManyAreRefused() {
    return forEachMethod(
        call -> {
          if (!call.isVariadic()) {
            List<@Nullable Object> tooMany = call.positional();
            tooMany.add(1);
            call.assertRefused(tooMany, Map.of(), "expected at most");
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> anUnknownKeywordIsRefused() {
    return forEachMethod(
        call ->
            call.assertRefused(
                call.positional(), Map.of("nobody", 1), "unknown argument \"nobody\""));
  }

  @TestFactory
  Stream<DynamicTest> aMissingOneIsRefused() {
    return forEachMethod(
        call -> {
          for (ParameterDefinition parameter : call.parameters()) {
            if (call.isRequired(parameter)) {
              Map<String, @Nullable Object> others = new HashMap<>(call.keywords());
              others.remove(parameter.name());
              call.assertRefused(
                  List.of(), others, "missing argument \"" + parameter.name() + "\"");
            }
          }
        });
  }

  /** Null is one of the things that an {@code Object} may be, and an {@code Optional} as well. */
  @TestFactory
  Stream<DynamicTest> nullIsRefusedWhereNoneMayBe() {
    return forEachMethod(
        call -> {
          List<JavaType> types = call.method().arguments();
          for (int i = 0; i < types.size(); i++) {
            ParameterDefinition parameter = call.parameters().get(i);
            Class<?> raw = types.get(i).raw();
            if (parameter.isRequired() && raw != Object.class && !travelsAsOptional(raw)) {
              assertRefused(call, parameter, null);
            }
          }
        });
  }

  private static boolean travelsAsOptional(Class<?> type) {
    return type.isRecord()
        && Stream.of(type.getRecordComponents())
            .map(RecordComponent::getAccessor)
            .filter(accessor -> accessor.isAnnotationPresent(JsonValue.class))
            .anyMatch(accessor -> accessor.getReturnType() == Optional.class);
  }

  @TestFactory
  Stream<DynamicTest> aValueOfAnotherKindIsRefused() {
    return forEachMethod(
        call -> {
          List<JavaType> types = call.method().arguments();
          for (int i = 0; i < types.size(); i++) {
            JavaType type = types.get(i);
            Class<?> raw = (type.raw() == Optional.class ? type.argument(0) : type).raw();
            if (raw != Object.class) {
              boolean flag = raw == boolean.class || raw == Boolean.class;
              assertRefused(call, call.parameters().get(i), flag ? "neither" : true);
            }
          }
        });
  }

  private static void assertRefused(
      PlainCall call, ParameterDefinition parameter, @Nullable Object wrong) {
    call.assertRefused(
        call.positional(parameter, wrong), Map.of(), "argument \"" + parameter.name() + "\": ");
  }
}
