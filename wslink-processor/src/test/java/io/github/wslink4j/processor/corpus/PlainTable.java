package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the calls of a service without knowing its types, and notes the arguments as the plain
 * values that they are on the wire. So a test can send them again in other ways than stubs do.
 */
final class PlainTable extends DispatchTable {

  private final CorpusService service;
  private Map<String, List<@Nullable Object>> arguments = Map.of();

  PlainTable(CorpusService service) {
    super(new RecordingService().table(service).descriptor(), service);
    this.service = service;
  }

  /** The values of the last call by their parameters' names; several of a variadic one. */
  Map<String, List<@Nullable Object>> arguments() {
    return arguments;
  }

  @Override
  protected DispatchTable with(Object service) {
    throw new UnsupportedOperationException("one for all clients");
  }

  @Override
  public void call(int method, Call call) {
    MethodDefinition definition = definition(descriptor().methods().get(method).wireName());
    arguments = new LinkedHashMap<>();
    for (int number = 0; number < definition.parameters().size(); number++) {
      boolean isRest = definition.variadic() && number == definition.parameters().size() - 1;
      List<@Nullable Object> values = new ArrayList<>();
      if (isRest) {
        while (call.hasMore()) {
          values.add(call.argument(number).readAny());
        }
      } else {
        // A stub leaves nothing out, so what is not there is a null.
        values.add(call.has(number) ? call.argument(number).readAny() : null);
      }
      if (!values.isEmpty()) {
        arguments.put(definition.parameters().get(number).name(), values);
      }
    }
    call.result().writeNull();
  }

  private MethodDefinition definition(String wireName) {
    return service.contract().methods().stream()
        .filter(each -> each.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    // Nothing is published.
  }
}
