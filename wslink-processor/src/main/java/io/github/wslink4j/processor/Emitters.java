package io.github.wslink4j.processor;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.declaration.Compilation;
import io.github.wslink4j.processor.declaration.ModuleDeclaration;
import io.github.wslink4j.processor.declaration.ServiceDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration;
import io.github.wslink4j.processor.declaration.TypeDeclaration.Origin;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.document.ContractDocumentEmitter;
import io.github.wslink4j.processor.emit.java.ClientStubEmitter;
import io.github.wslink4j.processor.emit.java.CodecEmitter;
import io.github.wslink4j.processor.emit.java.DispatchTableEmitter;
import io.github.wslink4j.processor.emit.java.JavaSurroundings;
import io.github.wslink4j.processor.emit.java.JavaSurroundings.CodecLocation;
import io.github.wslink4j.processor.emit.java.JavaSurroundings.Deprecation;
import io.github.wslink4j.processor.emit.typescript.TypeScriptEmitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The emitters of one service, as the options want them. */
final class Emitters {

  private Emitters() {}

  /**
   * For one service.
   *
   * @param hash the hash of its contract
   */
  static List<Emitter> of(
      ServiceDeclaration service,
      TypeElement element,
      String hash,
      Compilation compilation,
      Options options) {
    ModuleDeclaration module = compilation.moduleOf(element);
    JavaSurroundings surroundings =
        new JavaSurroundings(
            module.seesGenerated(),
            module.isNamed(),
            service.memberTypes(),
            codecs(service),
            deprecations(service, compilation));
    List<Emitter> emitters = new ArrayList<>();
    emitters.add(new CodecEmitter(surroundings));
    if (options.server()) {
      emitters.add(new DispatchTableEmitter(surroundings, hash));
    }
    if (options.client()) {
      emitters.add(new ClientStubEmitter(surroundings));
    }
    if (options.typescript()) {
      emitters.add(new TypeScriptEmitter());
    }
    emitters.add(new ContractDocumentEmitter(hash));
    return emitters;
  }

  private static Map<JavaName, Deprecation> deprecations(
      ServiceDeclaration service, Compilation compilation) {
    return Stream.concat(
            Stream.of(service.name()),
            service.types().stream().map(type -> type.definition().name()))
        .collect(
            Collectors.toMap(
                name -> name,
                name ->
                    new Deprecation(
                        compilation.warningsOfName(name), compilation.warningsOfMembers(name))));
  }

  private static Map<JavaName, CodecLocation> codecs(ServiceDeclaration service) {
    Map<JavaName, CodecLocation> codecs = new HashMap<>();
    service.types().forEach(type -> codecs.put(type.definition().name(), codec(service, type)));
    return codecs;
  }

  /** A type of a class file cannot have generated code added to its package, so the service has. */
  private static CodecLocation codec(ServiceDeclaration service, TypeDeclaration type) {
    JavaName name = type.definition().name();
    JavaName beside = name.companion("Codec");
    if (type.origin() == Origin.CLASS_FILE) {
      JavaName codec = new JavaName(service.name().packageName(), beside.simpleNames());
      return new CodecLocation(codec, false, service.name().topLevel());
    }
    boolean exists = type.origin() == Origin.CLASS_FILE_WITH_CODEC;
    return new CodecLocation(beside, exists, name.topLevel());
  }
}
