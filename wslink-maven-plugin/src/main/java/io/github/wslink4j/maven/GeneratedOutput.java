package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.document.ContractDocument;
import io.github.wslink4j.processor.contract.document.ContractFormatException;
import io.github.wslink4j.processor.emit.typescript.TypeScriptEmitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the processor left behind in one or more class outputs.
 *
 * @param modules JavaScript and declarations, by their paths below the TypeScript folder
 * @param contracts the services, sorted by name
 */
record GeneratedOutput(SortedMap<String, String> modules, List<Contract> contracts) {

  private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*\\*.*?\\*/\n");

  /** Reads one class output, a folder or a jar; everything is empty if there is nothing. */
  static GeneratedOutput read(ClassOutput output) throws IOException, PackagingFailure {
    SortedMap<String, String> modules = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : output.files(TypeScriptEmitter.ROOT).entrySet()) {
      String path = file.getKey();
      if (path.endsWith(".js") || path.endsWith(".d.ts")) {
        modules.put(path, new String(file.getValue(), UTF_8));
      }
    }
    List<Contract> contracts = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : output.files(ContractDocument.ROOT).entrySet()) {
      try {
        contracts.add(ContractDocument.read(new String(file.getValue(), UTF_8)));
      } catch (ContractFormatException e) {
        throw new PackagingFailure(
            output + ": " + ContractDocument.ROOT + file.getKey() + ": " + e.getMessage());
      }
    }
    return new GeneratedOutput(modules, contracts);
  }

  boolean isEmpty() {
    return modules.isEmpty();
  }

  /**
   * Both together. A type that services of both reach is in both, and must be the same.
   *
   * @param other where the other comes from, for the message
   */
  GeneratedOutput plus(GeneratedOutput more, Object other) throws PackagingFailure {
    SortedMap<String, String> all = new TreeMap<>(modules);
    for (Map.Entry<String, String> module : more.modules.entrySet()) {
      String present = modules.getOrDefault(module.getKey(), module.getValue());
      if (!withoutComments(present).equals(withoutComments(module.getValue()))) {
        throw new PackagingFailure(
            "%s: %s is not the same as elsewhere. Compile both against one version of its Java type."
                .formatted(other, module.getKey()));
      }
      all.put(module.getKey(), documented(present, module.getValue()));
    }
    SortedMap<String, Contract> services = new TreeMap<>();
    contracts.forEach(it -> services.put(it.service().canonical(), it));
    more.contracts.forEach(it -> services.put(it.service().canonical(), it));
    return new GeneratedOutput(all, List.copyOf(services.values()));
  }

  /** A class file holds no Javadoc: what was made of one has fewer comments, or none. */
  private static String documented(String one, String other) {
    return one.length() >= other.length() ? one : other;
  }

  private static String withoutComments(String module) {
    return COMMENT.matcher(module).replaceAll("");
  }

  /** The same with shorter paths: without the folders that all modules share. */
  GeneratedOutput withoutCommonFolder() {
    int length = commonFolder().length();
    SortedMap<String, String> shorter = new TreeMap<>();
    modules.forEach((path, text) -> shorter.put(path.substring(length), text));
    return new GeneratedOutput(shorter, contracts);
  }

  /** The folders that all modules share, with a slash behind each. */
  String commonFolder() {
    String common = null;
    for (String path : modules.keySet()) {
      String folder = path.substring(0, path.lastIndexOf('/') + 1);
      while (common != null && !folder.startsWith(common)) {
        common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
      }
      common = common == null ? folder : common;
    }
    return common == null ? "" : common;
  }
}
