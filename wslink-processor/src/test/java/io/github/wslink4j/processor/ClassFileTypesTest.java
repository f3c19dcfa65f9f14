package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service promises the same whether what it reaches is source code or lies in a jar. */
final class ClassFileTypesTest {

  private static final String CONTRACT = "META-INF/wslink/contract/com.acme.Service.json";

  private static final String[] PERSON = {
    "package com.acme.data;",
    "import io.github.wslink4j.*;",
    "import java.util.*;",
    "import org.jspecify.annotations.Nullable;",
    "public record Person<T>(",
    "    @Nullable String name,",
    "    List<@Nullable String> others,",
    "    Map<String, List<@Nullable Integer>> numbers,",
    "    @Nullable String[] lines,",
    "    String @Nullable [] words,",
    "    @Nullable T own,",
    "    @Packed float[] points,",
    "    @BigInt long big,",
    "    List<@BigInt Long> bigs,",
    "    @UseCodec(value = LockCodec.class, typescript = \"string\") Object lock) {",
    "  public static final class LockCodec",
    "      implements io.github.wslink4j.codegen.v1.Codec<Object> {",
    "    @Override",
    "    public Object read(io.github.wslink4j.codegen.v1.WireReader in) {",
    "      return in.readString();",
    "    }",
    "    @Override",
    "    public void write(io.github.wslink4j.codegen.v1.WireWriter out, Object value) {",
    "      out.writeString(value.toString());",
    "    }",
    "  }",
    "}"
  };

  private static final String[] LOST = {
    "package com.acme.data;",
    "import org.jspecify.annotations.Nullable;",
    "public class Lost extends Exception {",
    "  private static final long serialVersionUID = 1;",
    "  private final @Nullable Integer line;",
    "  public Lost(@Nullable Integer line) {",
    "    this.line = line;",
    "  }",
    "  public @Nullable Integer line() {",
    "    return line;",
    "  }",
    "}"
  };

  private static final String[] FINDER = {
    "package com.acme.data;",
    "import java.util.List;",
    "import org.jspecify.annotations.Nullable;",
    "public interface Finder<K> {",
    "  @Nullable String find(@Nullable K key, List<@Nullable K> others, int... numbers);",
    "}"
  };

  @TempDir Path directory;

  static Stream<JavaCompiler> compilers() {
    return Stream.of(ToolProvider.getSystemJavaCompiler(), new EclipseCompiler());
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void annotationsOnTypesAreTheSame(JavaCompiler compiler) throws IOException {
    JavaCompilation.Outcome sources = service(compiler, data("sources")).run();
    Path jar = data("jar").withoutProcessor().run().classes();
    JavaCompilation.Outcome jars =
        service(compiler, new JavaCompilation(work("service"))).classPath(jar).run();
    assertThat(jars.messages()).isEmpty();
    assertThat(jars.files().get(CONTRACT)).isNotNull().isEqualTo(sources.files().get(CONTRACT));
  }

  private JavaCompilation data(String name) throws IOException {
    return new JavaCompilation(work(name))
        .option("-parameters", "-Xlint:-processing")
        .source("com/acme/data/Person.java", PERSON)
        .source("com/acme/data/Lost.java", LOST)
        .source("com/acme/data/Finder.java", FINDER);
  }

  private static JavaCompilation service(JavaCompiler compiler, JavaCompilation compilation) {
    return compilation
        .compiler(compiler)
        .withoutLint()
        .source(
            "com/acme/Service.java",
            "package com.acme;",
            "import com.acme.data.*;",
            "@io.github.wslink4j.ExportRPC",
            "public interface Service extends Finder<String> {",
            "  Person<String> get() throws Lost;",
            "}");
  }

  private Path work(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }
}
