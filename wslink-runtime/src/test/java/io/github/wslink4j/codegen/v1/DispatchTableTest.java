package io.github.wslink4j.codegen.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.wslink4j.Session;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DispatchTableTest {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.of("a.Service", "hash").method("a.method", Fields.none());

  private static final class Table extends DispatchTable {
    Table() {
      this("the service");
    }

    Table(String service) {
      super(DESCRIPTOR, service);
    }

    static DispatchTable each(Function<Session, String> factory) {
      return perSession(DESCRIPTOR, factory, Table::new);
    }

    @Override
    public void call(int method, Call call) {}

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
    DispatchTable table = new Table();
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
  void descriptorsAreCopies() {
    List<MethodEntry> methods = new ArrayList<>();
    methods.add(new MethodEntry("a", Execution.SERIAL, Fields.none(), Errors.none()));
    ServiceDescriptor descriptor = new ServiceDescriptor("a", "hash", methods, List.of());
    methods.clear();
    assertThat(descriptor.methods()).hasSize(1);
  }
}
