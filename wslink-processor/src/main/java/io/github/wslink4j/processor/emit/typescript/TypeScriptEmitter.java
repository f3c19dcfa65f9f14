package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;

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
    for (TypeScriptModule module : modules(contract)) {
      JavaName source = module.source();
      JavaName origin = source.topLevel();
      for (Target target : Target.values()) {
        files.add(
            GeneratedFile.resource(
                ROOT + module.path() + target.ending,
                () -> ModuleWriter.write(module, target),
                origin));
      }
    }
    return files;
  }

  private static List<TypeScriptModule> modules(Contract contract) {
    List<TypeScriptModule> modules = new ArrayList<>();
    modules.add(new ServiceModule(contract).module());
    TypeModules types = new TypeModules(contract);
    contract.types().forEach(type -> modules.add(types.module(type)));
    return modules;
  }
}
