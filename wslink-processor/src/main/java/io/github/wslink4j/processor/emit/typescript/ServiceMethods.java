package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.emit.typescript.Declaration.Callable;
import io.github.wslink4j.processor.emit.typescript.Declaration.Method;
import java.util.ArrayList;
import java.util.List;

/** Methods of a service's class: each is one call of the runtime, with what it needs to know. */
final class ServiceMethods {
  private final Contract contract;
  private final Conversions reading;
  private final Conversions writing;
  private final MethodDocs docs;

  ServiceMethods(Contract contract) {
    this.contract = contract;
    this.reading = new Conversions(contract, Direction.READ);
    this.writing = new Conversions(contract, Direction.WRITE);
    this.docs = new MethodDocs(contract);
  }

  Method method(MethodDefinition method, String name) {
    Code read = read(method.result());
    ArgumentList arguments = ArgumentList.of(method, writing, read);
    Code result = TypeNames.received(method.result());
    boolean stream = method.style() == ResultStyle.STREAM;
    Symbol function = stream ? ClientPackage.STREAM : ClientPackage.CALL;
    List<Line> body = new ArrayList<>();
    body.add(open(function, result));
    body.add(property("method", Literals.text(method.wireName())));
    arguments.positional().ifPresent(list -> body.add(property("args", list)));
    arguments.byKeyword().ifPresent(map -> body.add(property("kwargs", map)));
    arguments.options().ifPresent(options -> body.add(shorthand("options", options)));
    addRead(read, body);
    if (!method.errors().isEmpty()) {
      Code errors = method.errors().stream().map(this::error).collect(Code.joining(", "));
      body.add(property("errors", Code.of("{ ", errors, " }")));
    }
    body.add(Line.of(0, "});"));
    Code returned = Code.of(stream ? "AsyncIterable<" : "Promise<", result, ">");
    return new Method(
        docs.of(method, arguments),
        name,
        !stream,
        new Callable(arguments.parameters(), returned, body));
  }

  Method topic(TopicDefinition topic, String name) {
    Code read = read(topic.publication());
    ArgumentList arguments = ArgumentList.of(topic, writing, read);
    Code publication = TypeNames.received(topic.publication());
    List<Line> body = new ArrayList<>();
    body.add(open(ClientPackage.TOPIC, publication));
    body.add(property("name", Literals.text(topic.name())));
    arguments.positional().ifPresent(list -> body.add(property("args", list)));
    addRead(read, body);
    int capacity = topic.overflow().equals("LATEST") ? 1 : topic.capacity();
    body.add(property("capacity", String.valueOf(capacity)));
    body.add(Line.of(0, "});"));
    Code returned = Code.of(ClientPackage.TOPIC_TYPE.asType(), "<", publication, ">");
    return new Method(
        docs.of(topic, arguments),
        name,
        false,
        new Callable(arguments.parameters(), returned, body));
  }

  private static Line open(Symbol function, Code type) {
    return Line.of(
        0, "return ", function.asValue(), Code.typeOnly("<", type, ">"), "(this.#session, {");
  }

  private static Line property(String name, Object value) {
    return Line.of(1, name, ": ", value, ",");
  }

  private static Line shorthand(String name, String variable) {
    return name.equals(variable) ? Line.of(1, name, ",") : property(name, variable);
  }

  /** The function that reads a result or a publication; empty if it is taken as it is. */
  private Code read(Type type) {
    return reading.isNeeded(type) ? reading.function(type) : Code.EMPTY;
  }

  private static void addRead(Code read, List<Line> body) {
    if (!read.isEmpty()) {
      body.add(property("read", read));
    }
  }

  private Code error(JavaName name) {
    String wireName = ((ErrorDefinition) contract.type(name)).wireName();
    Fragment.Reference type = new Fragment.Reference(TypeNames.symbol(name), true);
    return new Code(new Fragment.Entry(Identifiers.property(wireName), type));
  }
}
