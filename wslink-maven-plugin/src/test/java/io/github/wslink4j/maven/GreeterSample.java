package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.document.ContractHash;
import io.github.wslink4j.processor.emit.GeneratedFile;
import io.github.wslink4j.processor.emit.document.ContractDocumentEmitter;
import io.github.wslink4j.processor.emit.typescript.TypeScriptEmitter;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small service, and class outputs that look as if the processor had seen it. */
final class GreeterSample {
  private static final Type STRING = new Type.Text(Type.TextKind.STRING);

  private GreeterSample() {}

  static Contract contract() {
    JavaName mood = new JavaName("com.acme.greeter.model", List.of("Mood"));
    JavaName greeting = new JavaName("com.acme.greeter.model", List.of("Greeting"));
    MethodDefinition greet =
        new MethodDefinition(
            "greet",
            "greeter.greet",
            List.of(
                new ParameterDefinition("name", STRING, Optional.empty(), false),
                new ParameterDefinition(
                    "mood", new Type.Named(mood, List.of()), Optional.empty(), false)),
            false,
            new Type.Named(greeting, List.of()),
            ResultStyle.DIRECT,
            ExecutionKind.SERIAL,
            List.of(),
            doc("Greets. <p>Use it {@code politely}."));
    return new Contract(
        new JavaName("com.acme.greeter", List.of("Greeter")),
        true,
        List.of(greet),
        List.of(),
        List.of(record(greeting, new Type.Scalar(Type.ScalarKind.WIDE_LONG, false)), moods(mood)),
        doc("Says hello."));
  }

  /** A second service, which has a type of the same simple name. */
  static Contract other() {
    JavaName greeting = new JavaName("com.acme.greeter", List.of("Greeting"));
    MethodDefinition last =
        new MethodDefinition(
            "last",
            "archive.last",
            List.of(),
            false,
            new Type.Named(greeting, List.of()),
            ResultStyle.DIRECT,
            ExecutionKind.SERIAL,
            List.of(),
            Documentation.NONE);
    return new Contract(
        new JavaName("com.acme.greeter", List.of("Archive")),
        true,
        List.of(last),
        List.of(),
        List.of(record(greeting, STRING)),
        Documentation.NONE);
  }

  private static TypeDefinition record(JavaName name, Type number) {
    List<FieldDefinition> fields = List.of(field("text", STRING), field("number", number));
    return new RecordDefinition(name, true, List.of(), fields, Documentation.NONE);
  }

  private static FieldDefinition field(String name, Type type) {
    return new FieldDefinition(name, name, List.of(), type, false, name, Documentation.NONE);
  }

  private static TypeDefinition moods(JavaName name) {
    List<ConstantDefinition> constants =
        Stream.of("CHEERFUL", "GLOOMY")
            .map(it -> new ConstantDefinition(it, it, List.of(), Documentation.NONE))
            .toList();
    return new EnumDefinition(name, true, constants, Documentation.NONE);
  }

  private static Documentation doc(String text) {
    return new Documentation(text, new TreeMap<>(), "", new TreeMap<>(), null);
  }

  /** Writes what the processor writes for services into a folder of classes. */
  static Path writeTo(Path classes, Contract... contracts) throws IOException {
    for (Contract contract : contracts) {
      List<GeneratedFile> files =
          Stream.of(new TypeScriptEmitter(), new ContractDocumentEmitter(ContractHash.of(contract)))
              .flatMap(emitter -> emitter.emit(contract).stream())
              .toList();
      for (GeneratedFile file : files) {
        Path path = classes.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.write(path, file.text().getBytes(UTF_8));
      }
    }
    return classes;
  }

  /** Writes the same into a jar. */
  static Path writeJar(Path jar, Contract... contracts) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
      writeTo(zip.getPath("/"), contracts);
    }
    return jar;
  }
}
