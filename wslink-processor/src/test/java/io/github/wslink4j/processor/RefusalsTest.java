package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mistakes that are told by codes with a case of their own, made in other ways. */
final class RefusalsTest {

  private static final String TYPES =
      """
      record Box<T>(@Nullable T value) {}
      record Outer<X>(List<Box<X>> boxes) {}
      record Pair<T>(T one, T other) {}
      record Id(@com.fasterxml.jackson.annotation.JsonValue Optional<String> value) {}
      """;

  @TempDir Path directory;

  private List<String> messagesAbout(String... members) throws IOException {
    return run(
        new JavaCompilation(directory)
            .source(
                "com/acme/Service.java",
                "package com.acme;",
                "import io.github.wslink4j.*;",
                "import java.util.*;",
                "import org.jspecify.annotations.Nullable;",
                "@ExportRPC",
                "public interface Service {",
                String.join("\n", members),
                "}"));
  }

  private static List<String> run(JavaCompilation compilation) throws IOException {
    return compilation.withoutLint().run().messages();
  }

  @Test
  void anArrayOfAGenericTypeMayBeVariadic() throws IOException {
    assertThat(messagesAbout("void add(Map<String, Integer>... entries);"))
        .anyMatch(message -> message.contains("[WSL408] Map<String, Integer>[] is an array of"));
  }

  @Test
  void aVariantNeedsAPlaceForItsTag() throws IOException {
    assertThat(
            messagesAbout(
                "sealed interface Key {}",
                "record Id(@com.fasterxml.jackson.annotation.JsonValue int id) implements Key {}",
                "Key key();"))
        .singleElement()
        .asString()
        .contains("[WSL413] Key permits Id, which travels as its @JsonValue");
    assertThat(
            messagesAbout(
                "sealed interface Key {}",
                "@UseCodec(io.github.wslink4j.jackson.JacksonCodec.class)",
                "record Id(int id) implements Key {}",
                "Key key();"))
        .singleElement()
        .asString()
        .contains("[WSL413] Key permits Id, which travels by a codec of its own");
  }

  @Test
  void furtherNamesOfAVariantAreNotHonoured() throws IOException {
    assertThat(
            messagesAbout(
                "@com.fasterxml.jackson.annotation.JsonSubTypes(",
                "  @com.fasterxml.jackson.annotation.JsonSubTypes.Type(",
                "    value = Id.class, names = {\"id\", \"number\"}))",
                "sealed interface Key {}",
                "record Id(int id) implements Key {}",
                "Key key();"))
        .singleElement()
        .asString()
        .contains("[WSL601] @JsonSubTypes.Type", "in its \"names\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "E(String key)|Optional<String> key()|key() gives Optional<String>, and String is taken back",
        "E(String... keys)|List<String> keys()|keys() gives List<String>, and String[] is taken back",
        "E(int n)|long getN()|getN() gives long, and int is taken back",
        "E(int n) throws java.io.IOException|int n()|constructor throws IOException",
        "E(int n)|int n() throws java.io.IOException|n() throws IOException"
      })
  void whatAnErrorGivesMustBeWhatItTakes(String constructor, String accessor, String objection)
      throws IOException {
    assertThat(
            messagesAbout(
                "class E extends Exception {",
                "public " + constructor + " {}",
                "public " + accessor + " { throw new IllegalStateException(); }",
                "}",
                "void call() throws E;"))
        .singleElement()
        .asString()
        .contains("[WSL501] E cannot travel as an error of its own: its " + objection + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "public V(int v) {}|v() gives long, and int is taken back",
        "public V(long v) throws java.io.IOException {}|constructor throws IOException",
        "@com.fasterxml.jackson.annotation.JsonCreator static V of(String v) { return null; }"
            + "|v() gives long, and String is taken back"
      })
  void whatAValueGivesMustBeWhatItIsMadeOf(String maker, String objection) throws IOException {
    assertThat(
            messagesAbout(
                "class V {",
                maker,
                "@com.fasterxml.jackson.annotation.JsonValue public long v() { return 0; }",
                "}",
                "V call();"))
        .singleElement()
        .asString()
        .contains("[WSL603] @JsonValue of V cannot be used: its " + objection + ".");
  }

  @Test
  void aCodecIsForItsTypeOnly() throws IOException {
    String codec =
        """
        final class TextCodec implements io.github.wslink4j.codegen.v1.Codec<%s> {
          public TextCodec() {}
          public %s read(io.github.wslink4j.codegen.v1.WireReader in) { return null; }
          public void write(io.github.wslink4j.codegen.v1.WireWriter out, %s value) {}
        }
        """;
    String use = "@UseCodec(Service.TextCodec.class) ";
    assertThat(messagesAbout(codec.replace("%s", "Thread"), use + "String a();"))
        .singleElement()
        .asString()
        .contains("[WSL409] TextCodec cannot be used as a codec for String: it is one for Thread.");
    assertThat(messagesAbout(codec.replace("%s", "Thread"), use + "Thread a();")).isEmpty();
    assertThat(messagesAbout(codec.replace("%s", "Integer"), use + "int a();")).isEmpty();
    assertThat(
            messagesAbout(
                codec.replace("%s", "List<String>"), "void a(" + use + "List<String> b);"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "void a(Session b)|perSession(…) gives it to a factory",
        "TopicPublisher<String> a()|Let the method return Topic",
        "List<Topic<String>> a()|A topic is the whole result of a method."
      })
  void typesOfThisProjectHaveAPlaceOfTheirOwn(String method, String remedy) throws IOException {
    assertThat(messagesAbout(method + ";"))
        .singleElement()
        .asString()
        .contains("[WSL401] ", remedy);
  }

  @Test
  void anInnerClassCannotBeMadeOfWhatTravels() throws IOException {
    assertThat(
            messagesAbout(
                "final class Outer {",
                "  public class Gone extends Exception { public Gone() {} }",
                "  public class Id {",
                "    @com.fasterxml.jackson.annotation.JsonValue public int id() { return 0; }",
                "    public Id(int id) {}",
                "  }",
                "}",
                "Outer.Id call() throws Outer.Gone;"))
        .hasSize(2)
        .anyMatch(message -> message.contains("[WSL501] Gone cannot travel"))
        .anyMatch(message -> message.contains("[WSL603] @JsonValue of Id cannot be used"))
        .allMatch(
            message -> message.contains("it is an inner class, which \"static\" would change"));
  }

  @Test
  void whatEveryObjectHasCannotBeExported() throws IOException {
    assertThat(messagesAbout("void call();", "@ExportRPC String toString();"))
        .singleElement()
        .asString()
        .contains("[WSL109] toString is a method of every object, and only abstract and default");
  }

  @Test
  void theElementsOfAPrimitiveArrayAreNeverNull() throws IOException {
    assertThat(messagesAbout("void add(@Nullable int[] numbers);"))
        .singleElement()
        .asString()
        .contains("[WSL410] int is primitive and can never be null (Service.add(numbers))");
    assertThat(messagesAbout("void add(int @Nullable [] numbers);")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Default(\"1e400\") double x",
        "@Default(\"1e39\") float x",
        "@Default(\"-1e39\") float x"
      })
  void aNumberMayBeTooLargeForItsType(String parameter) throws IOException {
    assertThat(messagesAbout("void add(" + parameter + ");"))
        .singleElement()
        .asString()
        .contains("[WSL301]", "a number within its range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Infinity", "-Infinity", "NaN", "1e308", "-0.0"})
  void everyNumberCanBeADefault(String text) throws IOException {
    assertThat(messagesAbout("void add(@Default(\"" + text + "\") double x);")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Box<Optional<String>> a();",
        "void a(List<Box<Optional<String>>> b);",
        "Outer<Optional<String>> a();",
        "void a(Optional<Id> b);",
        "@Nullable Id a();"
      })
  void twoPlacesMayTogetherSayTwiceThatAValueIsAbsent(String method) throws IOException {
    assertThat(messagesAbout(method, TYPES))
        .singleElement()
        .asString()
        .contains("[WSL411] ", " has two ways to hold nothing, and the wire has one (Service.a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Box<String> a();",
        "Box<@Nullable String> a();",
        "Outer<List<Optional<String>>> a();",
        "Pair<Optional<String>> a();",
        "Id a();"
      })
  void whatIsAbsentInOneWayOnlyIsFine(String method) throws IOException {
    assertThat(messagesAbout(method, TYPES)).isEmpty();
  }

  @Test
  void twoServicesMayHaveOneNameForWhatIsGenerated() throws IOException {
    assertThat(
            run(
                new JavaCompilation(directory)
                    .source(
                        "com/acme/Outer.java",
                        "package com.acme;",
                        "public interface Outer {",
                        "  @io.github.wslink4j.ExportRPC interface Service { void y(); }",
                        "}")
                    .source(
                        "com/acme/OuterService.java",
                        "package com.acme;",
                        "@io.github.wslink4j.ExportRPC",
                        "public interface OuterService { void x(); }")))
        .singleElement()
        .asString()
        .contains("[WSL107] com.acme.Outer", "com.acme.OuterServiceDispatchTable");
  }

  @Test
  void namesThatDifferInCapitalsMayBeOneModule() throws IOException {
    assertThat(
            run(
                new JavaCompilation(directory)
                    .source("com/acme/URLInfo.java", "package com.acme; public record URLInfo() {}")
                    .source("com/acme/UrlInfo.java", "package com.acme; public record UrlInfo() {}")
                    .source(
                        "com/acme/Service.java",
                        "package com.acme;",
                        "@io.github.wslink4j.ExportRPC",
                        "public interface Service { URLInfo one(); UrlInfo other(); }")))
        .singleElement()
        .asString()
        .contains("[WSL107] com.acme.U", "META-INF/wslink/typescript/com/acme/url-info.ts");
  }

  @Test
  void aCommentInMarkdownMayHoldTheEndOfAnother() throws IOException {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .withoutLint()
            .source(
                "com/acme/Service.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Service {",
                "  /// Takes `src/**/*.java`.",
                "  void take(String files);",
                "}")
            .run();
    assertThat(outcome.messages()).isEmpty();
  }
}
