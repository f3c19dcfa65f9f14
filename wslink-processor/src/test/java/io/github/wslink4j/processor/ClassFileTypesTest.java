package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    "  void put(K key, List<K> others);",
    "}"
  };

  private static final String[] TEXT_FINDER = {
    "package com.acme.data;",
    "import java.util.RandomAccess;",
    "import org.jspecify.annotations.Nullable;",
    "public interface TextFinder extends RandomAccess, Finder<@Nullable String> {}"
  };

  private static final String[] BOX = {
    "package com.acme.data;",
    "public sealed interface Box<V> {",
    "  record Full<V>(V value) implements Box<V> {}",
    "}"
  };

  private static final String[] PAGE = {
    "package com.acme.data;",
    "import org.jspecify.annotations.Nullable;",
    "public record Page<",
    "    A, T extends @Nullable Object, B extends Box<@Nullable String>, P extends @Nullable T>(",
    "    A any, T first, B box, P last) {}"
  };

  private static final String[] DERIVED = {
    "package com.acme;", "@io.github.wslink4j.ExportRPC", "public interface Service extends Base {}"
  };

  @TempDir Path directory;
  private int cases;

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

  @ParameterizedTest
  @MethodSource("compilers")
  void parametersThatHaveLostTheirNamesAreToldOf(JavaCompiler compiler) throws IOException {
    String lost =
        "[WSL314] The class file of Base does not tell how the parameters of move are called, so"
            + " that clients and error messages call them arg0, arg1. Compile Base with"
            + " -parameters, or declare move again in Service.";
    assertThat(messagesAbout(compiler, "int arg0, int arg1", "-g"))
        .singleElement()
        .asString()
        .endsWith(lost)
        .contains("WARNING: ", "Service.java:3: ");
    assertThat(messagesAbout(compiler, "int arg0, int arg1", "-parameters")).isEmpty();
    assertThat(messagesAbout(compiler, "", "-g")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void anErrorWhoseParametersHaveLostTheirNamesCannotTravel(JavaCompiler compiler)
      throws IOException {
    Path jar =
        new JavaCompilation(work("jar"))
            .withoutProcessor()
            .option("-g:none")
            .source("com/acme/data/Lost.java", LOST)
            .run()
            .classes();
    JavaCompilation.Outcome outcome =
        service(compiler, jar, "void find() throws com.acme.data.Lost;");
    assertThat(outcome.messages())
        .singleElement()
        .asString()
        .contains(
            "Service.java:4: ",
            "[WSL501] Lost cannot travel as an error of its own: its class file does not tell how"
                + " its constructor's parameters are called (-parameters does). ");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void codecsThatWereGeneratedBeforeAreUsed(JavaCompiler compiler) throws IOException {
    Path jar =
        new JavaCompilation(work("jar"))
            .withoutLint()
            .source("one/State.java", "package one; public enum State { ON }")
            .source("two/State.java", "package two; public enum State { OFF }")
            .source("one/Pair.java", "package one; public record Pair(State a, two.State b) {}")
            .source(
                "one/Pairs.java",
                "package one;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Pairs { Pair get(); }")
            .run()
            .classes();
    JavaCompilation.Outcome outcome = service(compiler, jar, "one.State state(); one.Pair pair();");
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files()).doesNotContainKey("com/acme/StateCodec.java");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aCodecOfAnotherLibraryIsNone(JavaCompiler compiler) throws IOException {
    Path jar =
        new JavaCompilation(work("jar"))
            .withoutProcessor()
            .source("other/Codec.java", "package other; public interface Codec<T> {}")
            .source("other/Money.java", "package other; public record Money(String amount) {}")
            .source(
                "other/MoneyCodec.java",
                "package other; public final class MoneyCodec implements Codec<Money> {}")
            .run()
            .classes();
    JavaCompilation.Outcome outcome = service(compiler, jar, "other.Money price();");
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files()).containsKey("com/acme/MoneyCodec.java");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void aSourceMayCallAParameterWhatItLikes(JavaCompiler compiler) throws IOException {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work("service"))
            .compiler(compiler)
            .withoutLint()
            .source("com/acme/Base.java", base("int arg0, int arg1"))
            .source("com/acme/Service.java", DERIVED)
            .run();
    assertThat(outcome.messages()).isEmpty();
  }

  /** What a service is told that inherits a method from a jar. */
  private List<String> messagesAbout(JavaCompiler compiler, String parameters, String option)
      throws IOException {
    String name = "case" + cases++;
    Path jar =
        new JavaCompilation(work(name + "jar"))
            .withoutProcessor()
            .option(option)
            .source("com/acme/Base.java", base(parameters))
            .run()
            .classes();
    return new JavaCompilation(work(name))
        .compiler(compiler)
        .withoutLint()
        .classPath(jar)
        .source("com/acme/Service.java", DERIVED)
        .run()
        .messages();
  }

  private static String base(String parameters) {
    return "package com.acme; public interface Base { void move(" + parameters + "); }";
  }

  private JavaCompilation data(String name) throws IOException {
    return new JavaCompilation(work(name))
        .option("-parameters", "-Xlint:-processing")
        .source("com/acme/data/Person.java", PERSON)
        .source("com/acme/data/Lost.java", LOST)
        .source("com/acme/data/Finder.java", FINDER)
        .source("com/acme/data/TextFinder.java", TEXT_FINDER)
        .source("com/acme/data/Box.java", BOX)
        .source("com/acme/data/Page.java", PAGE);
  }

  private static JavaCompilation service(JavaCompiler compiler, JavaCompilation compilation) {
    return compilation
        .compiler(compiler)
        .withoutLint()
        .source(
            "com/acme/Service.java",
            "package com.acme;",
            "import com.acme.data.*;",
            "import org.jspecify.annotations.Nullable;",
            "@io.github.wslink4j.ExportRPC",
            "public interface Service extends TextFinder {",
            "  Person<String> get() throws Lost;",
            "  Page<String, String, Box<@Nullable String>, String> page();",
            "}");
  }

  private JavaCompilation.Outcome service(JavaCompiler compiler, Path jar, String methods)
      throws IOException {
    return new JavaCompilation(work("service"))
        .compiler(compiler)
        .withoutLint()
        .classPath(jar)
        .source(
            "com/acme/Service.java",
            "package com.acme;",
            "@io.github.wslink4j.ExportRPC",
            "public interface Service {",
            methods,
            "}")
        .run();
  }

  private Path work(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }
}
