package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
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
    super(new RecordingService().table(service).descriptor());
    this.service = service;
  }

  /** The values of the last call by their parameters' names; several of a variadic one. */
  Map<String, List<@Nullable Object>> arguments() {
    return arguments;
  }

  @Override
  public Object implementation() {
    return this;
  }

  @Override
  public void call(int method, Call call) {
    MethodDefinition definition = definition(descriptor().methods().get(method).wireName());
    String[] names =
        definition.parameters().stream().map(ParameterDefinition::name).toArray(String[]::new);
    Fields parameters = Fields.none().optional(names);
    if (definition.variadic()) {
      parameters = parameters.variadic();
    }
    arguments = new LinkedHashMap<>();
    for (int number; (number = call.nextArgument(parameters)) != WireReader.END; ) {
      arguments.computeIfAbsent(names[number], name -> new ArrayList<>()).add(call.in().readAny());
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
