package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes a typed client in TypeScript: a module for the service and one for each type it reaches,
 * below {@value #ROOT}.
 */
public final class TypeScriptEmitter implements Emitter {

  /** The folder of the class output in which modules lie by Java package. */
  public static final String ROOT = "META-INF/wslink/typescript/";

  @Override
  public List<GeneratedFile> emit(Contract contract) {
    List<GeneratedFile> files = new ArrayList<>();
    add(contract.service(), () -> new ServiceModule(contract).module(), files);
    TypeModules types = new TypeModules(contract);
    contract.types().forEach(type -> add(type.name(), () -> types.module(type), files));
    return files;
  }

  private static void add(
      JavaName source, Supplier<TypeScriptModule> module, List<GeneratedFile> files) {
    String path = ROOT + ModulePath.of(source);
    ModuleWriter writer = new ModuleWriter(module);
    for (Target target : Target.values()) {
      files.add(GeneratedFile.resource(path + target.ending, () -> writer.write(target), source));
    }
  }
}
