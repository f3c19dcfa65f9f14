package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the emitter writes, by path below its root. */
final class Emitted {

  private Emitted() {}

  static SortedMap<String, String> files(Contract contract) {
    SortedMap<String, String> files = new TreeMap<>();
    for (GeneratedFile file : new TypeScriptEmitter().emit(contract)) {
      files.put(file.path().substring(TypeScriptEmitter.ROOT.length()), file.text());
    }
    return files;
  }
}
