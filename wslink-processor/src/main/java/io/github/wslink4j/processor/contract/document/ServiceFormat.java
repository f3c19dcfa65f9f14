package io.github.wslink4j.processor.contract.document;

import static io.github.wslink4j.processor.contract.document.JsonObject.putIf;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Services, their methods and their topics. */
final class ServiceFormat {
  private final TypeFormat types;
  private final DefaultValueFormat defaults;

  private ServiceFormat(TypeFormat types) {
    this.types = types;
    this.defaults = new DefaultValueFormat(types);
  }

  static Map<String, Object> write(Contract contract) {
    Map<String, Object> service = JsonObject.tree();
    Names.write(contract.service(), service);
    service.put("public", contract.isPublic());
    DocumentationFormat.write(contract.documentation(), service);
    Map<String, Object> tree = JsonObject.tree();
    tree.put("service", service);
    tree.put("methods", contract.methods().stream().map(ServiceFormat::write).toList());
    tree.put("topics", contract.topics().stream().map(ServiceFormat::write).toList());
    tree.put("types", contract.types().stream().map(DefinitionFormat::write).toList());
    return tree;
  }

  private static Map<String, Object> write(MethodDefinition method) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", method.javaName());
    tree.put("wireName", method.wireName());
    tree.put("parameters", method.parameters().stream().map(ServiceFormat::write).toList());
    putIf(method.variadic(), tree, "variadic", true);
    tree.put("result", TypeFormat.write(method.result()));
    tree.put("style", JsonObject.name(method.style()));
    tree.put("execution", JsonObject.name(method.execution()));
    List<String> errors = method.errors().stream().map(JavaName::canonical).toList();
    putIf(!errors.isEmpty(), tree, "errors", errors);
    DocumentationFormat.write(method.documentation(), tree);
    return tree;
  }

  private static Map<String, Object> write(ParameterDefinition parameter) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", parameter.name());
    tree.put("type", TypeFormat.write(parameter.type()));
    tree.put("required", parameter.isRequired());
    parameter.defaultValue().ifPresent(it -> tree.put("default", DefaultValueFormat.write(it)));
    putIf(parameter.keyword(), tree, "keyword", true);
    return tree;
  }

  private static Map<String, Object> write(TopicDefinition topic) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", topic.javaName());
    tree.put("wireName", topic.name());
    tree.put("parameters", topic.parameters().stream().map(ServiceFormat::write).toList());
    tree.put("publication", TypeFormat.write(topic.publication()));
    tree.put("overflow", topic.overflow());
    tree.put("capacity", topic.capacity());
    DocumentationFormat.write(topic.documentation(), tree);
    return tree;
  }

  static Contract read(JsonObject document) {
    Map<String, JavaName> names = new TreeMap<>();
    document.list("types", Names::read).forEach(name -> names.put(name.canonical(), name));
    TypeFormat types = new TypeFormat(names);
    ServiceFormat format = new ServiceFormat(types);
    JsonObject service = document.object("service");
    return new Contract(
        Names.read(service),
        service.flag("public"),
        document.list("methods", format::readMethod),
        document.list("topics", format::readTopic),
        document.list("types", new DefinitionFormat(types)::read),
        DocumentationFormat.read(service));
  }

  private MethodDefinition readMethod(JsonObject method) {
    return new MethodDefinition(
        method.text("name"),
        method.text("wireName"),
        method.list("parameters", this::readParameter),
        method.flag("variadic"),
        types.read(method.object("result")),
        method.constant("style", ResultStyle.class),
        method.constant("execution", ExecutionKind.class),
        method.texts("errors").stream().map(it -> types.name(it, method, "errors")).toList(),
        DocumentationFormat.read(method));
  }

  private ParameterDefinition readParameter(JsonObject parameter) {
    return new ParameterDefinition(
        parameter.text("name"),
        types.read(parameter.object("type")),
        parameter.has("default")
            ? Optional.of(defaults.read(parameter.object("default")))
            : Optional.empty(),
        parameter.flag("keyword"));
  }

  private TopicDefinition readTopic(JsonObject topic) {
    return new TopicDefinition(
        topic.text("name"),
        topic.text("wireName"),
        topic.list("parameters", this::readParameter),
        types.read(topic.object("publication")),
        topic.text("overflow"),
        (int) topic.integer("capacity"),
        DocumentationFormat.read(topic));
  }
}
