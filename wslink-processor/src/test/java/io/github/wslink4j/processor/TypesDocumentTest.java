package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles each type that the document lists, and looks at what TypeScript sees of it. */
final class TypesDocumentTest {

  private static final Path DOCUMENT = Path.of("../docs/types.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern COLUMNS = Pattern.compile("(?<!\\\\)\\|");

  @TempDir Path directory;

  /** A type in Java and in TypeScript. */
  private record Row(String java, String typescript) {}

  @Test
  void theTableOfValuesIsTrue() throws IOException {
    List<Row> rows = rows();
    assertThat(rows).hasSizeGreaterThan(50);

    String client = client(rows);

    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      assertThat(client)
          .as(row.java())
          .contains("m" + i + "(value: " + row.typescript() + ", options?: CallOptions)");
    }
  }

  private String client(List<Row> rows) throws IOException {
    List<String> source =
        new ArrayList<>(
            List.of(
                "import io.github.wslink4j.*;",
                "import java.math.*;",
                "import java.net.*;",
                "import java.nio.*;",
                "import java.time.*;",
                "import java.util.*;",
                "@ExportRPC public interface Service {"));
    for (int i = 0; i < rows.size(); i++) {
      source.add("void m" + i + "(" + rows.get(i).java() + " value);");
    }
    source.add("}");
    source.add("record T(int number) {}");
    source.add("enum E { ONE }");
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .withoutLint()
            .source("Service.java", source.toArray(String[]::new))
            .run();
    assertThat(outcome.messages()).isEmpty();
    return outcome.files().get("META-INF/wslink/typescript/service.d.ts");
  }

  /** Either all types of a line are one type in TypeScript, or each has its own. */
  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : lines()) {
      String[] columns = COLUMNS.split(line, -1);
      List<String> java = codes(columns[1]);
      List<String> typescript = codes(columns[3]);
      assertThat(typescript.size()).as(line).isIn(1, java.size());
      for (int i = 0; i < java.size(); i++) {
        rows.add(new Row(java.get(i), typescript.get(typescript.size() == 1 ? 0 : i)));
      }
    }
    return rows;
  }

  /** The lines that begin with a type; some speak of kinds of types, or of places. */
  private static List<String> lines() throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.equals("## Values"))
        .dropWhile(line -> !line.startsWith("|"))
        .takeWhile(line -> line.startsWith("|"))
        .filter(line -> line.startsWith("| `"))
        .filter(line -> !line.contains("(#values-that-may-be-missing)"))
        .toList();
  }

  private static List<String> codes(String column) {
    return CODE.matcher(column).results().map(code -> code.group(1)).toList();
  }
}
