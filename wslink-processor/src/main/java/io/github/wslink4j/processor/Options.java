package io.github.wslink4j.processor;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Reporter;
import io.github.wslink4j.processor.diagnostic.Similar;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is to be generated, given to the compiler as {@code -Awslink.server=false}.
 *
 * @param server whether dispatch tables are
 * @param client whether Java clients are
 * @param typescript whether TypeScript is
 */
record Options(boolean server, boolean client, boolean typescript) {

  private static final String SERVER = "wslink.server";
  private static final String CLIENT = "wslink.client";
  private static final String TYPESCRIPT = "wslink.typescript";

  /** All that exist. */
  static final Set<String> NAMES = Set.of(SERVER, CLIENT, TYPESCRIPT);

  static Options parse(Map<String, String> given, Reporter reporter) {
    for (String name : new TreeSet<>(given.keySet())) {
      if (name.startsWith("wslink.") && !NAMES.contains(name)) {
        reporter.report(
            DiagnosticCode.UNKNOWN_OPTION,
            name,
            Similar.suggestion(name, NAMES),
            String.join(", ", new TreeSet<>(NAMES)));
      }
    }
    return new Options(
        flag(SERVER, given, reporter),
        flag(CLIENT, given, reporter),
        flag(TYPESCRIPT, given, reporter));
  }

  private static boolean flag(String name, Map<String, String> given, Reporter reporter) {
    String value = given.getOrDefault(name, "true");
    if (!"true".equals(value) && !"false".equals(value)) {
      reporter.report(
          DiagnosticCode.OPTION_VALUE, name, String.valueOf(value), "\"true\" or \"false\"");
    }
    return !"false".equals(value);
  }
}
