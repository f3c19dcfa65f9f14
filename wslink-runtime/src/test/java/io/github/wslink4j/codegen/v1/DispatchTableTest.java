package io.github.wslink4j.codegen.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DispatchTableTest {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.builder("a.Service", "hash").method("a.method").build();

  private static final class Table extends DispatchTable {
    private Table() {
      super(DESCRIPTOR);
    }

    private Table(String service) {
      super(DESCRIPTOR, service);
    }

    static DispatchTable each(Function<Session, String> factory) {
      return perSession(new Table(), factory);
    }

    @Override
    protected DispatchTable with(Object service) {
      return new Table((String) service);
    }

    @Override
    public void call(int method, Call call) {
      throw unknown(method);
    }

    @Override
    public void subscribe(int topic, TopicCall call) {}
  }

  private static final Session SESSION =
      (Session)
          Proxy.newProxyInstance(
              DispatchTableTest.class.getClassLoader(),
              new Class<?>[] {Session.class},
              (proxy, method, arguments) -> null);

  @Test
  void oneImplementationServesEveryClient() {
    DispatchTable table = new Table("the service");
    assertThat(table.isShared()).isTrue();
    assertThat(table.forSession(SESSION)).isSameAs(table);
    assertThat(table.descriptor()).isSameAs(DESCRIPTOR);
  }

  @Test
  void aTableForEachClientIsMadeWhenItComes() {
    DispatchTable table = Table.each(session -> "the service");
    assertThat(table.isShared()).isFalse();
    assertThat(table.implementation()).isNull();
    assertThat(table.descriptor()).isSameAs(DESCRIPTOR);
    assertThat(table.forSession(SESSION)).isNotSameAs(table.forSession(SESSION));
  }

  @Test
  void aMissingImplementationIsRefusedWhereItIsMissing() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Table(null))
        .withMessage("service: null (expected: a a.Service)");
    assertThatNullPointerException()
        .isThrownBy(() -> Table.each(null))
        .withMessage("factory: null (expected: what makes a a.Service for each client)");
    DispatchTable table = Table.each(session -> null);
    assertThatNullPointerException()
        .isThrownBy(() -> table.forSession(SESSION))
        .withMessage("factory: made null (expected: a a.Service for each client)");
  }

  @Test
  void aDescriptorSaysOfEachMethodAndTopicWhatFollowsIt() {
    ServiceDescriptor descriptor =
        ServiceDescriptor.builder("a.Service", "hash")
            .method("a.first")
            .required("x", "y")
            .optional("z")
            .execution(Execution.NON_BLOCKING)
            .topic("a.topic", Overflow.LATEST, 1)
            .optional("rate")
            .method("a.second")
            .build();
    assertThat(descriptor.methods())
        .extracting(MethodEntry::wireName, MethodEntry::execution, m -> names(m.parameters()))
        .containsExactly(
            tuple("a.first", Execution.NON_BLOCKING, List.of("x", "y", "z?")),
            tuple("a.second", Execution.SERIAL, List.of()));
    assertThat(descriptor.topics())
        .extracting(TopicEntry::name, TopicEntry::overflow, t -> names(t.parameters()))
        .containsExactly(tuple("a.topic", Overflow.LATEST, List.of("rate?")));
  }

  @Test
  void whatIsSaidOfNothingIsRefused() {
    ServiceDescriptor.Builder descriptor = ServiceDescriptor.builder("a.Service", "hash");
    assertThatIllegalStateException()
        .isThrownBy(() -> descriptor.required("x"))
        .withMessage("parameters are said behind a method or a topic");
    descriptor.method("a.method").topic("a.topic", Overflow.BUFFER, 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> descriptor.execution(Execution.NON_BLOCKING))
        .withMessage("an execution is said behind a method");
    assertThatIllegalStateException()
        .isThrownBy(() -> descriptor.errors(Errors.none()))
        .withMessage("what errors there are is said behind a method");
  }

  private static List<String> names(Fields fields) {
    return IntStream.range(0, fields.size())
        .mapToObj(number -> fields.name(number) + (fields.isRequired(number) ? "" : "?"))
        .toList();
  }

  @Test
  void aNumberThatIsNotInTheDescriptorIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("the service").call(7, null))
        .withMessage("number: 7 (expected: one of the descriptor)");
  }

  @Test
  void descriptorsAreCopies() {
    List<MethodEntry> methods = new ArrayList<>();
    methods.add(new MethodEntry("a", Execution.SERIAL, Fields.none(), Errors.none()));
    ServiceDescriptor descriptor = new ServiceDescriptor("a", "hash", methods, List.of());
    methods.clear();
    assertThat(descriptor.methods()).hasSize(1);
  }
}
