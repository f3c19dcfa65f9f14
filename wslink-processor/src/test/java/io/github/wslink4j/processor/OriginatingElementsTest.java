package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle makes a file anew when the element that it came from changes, and asks for exactly one in
 * return for it ("isolating").
 */
final class OriginatingElementsTest {

  @TempDir Path directory;

  @Test
  void everyFileNamesTheOneClassThatItCameFrom() {
    FilerListener listener = new FilerListener();
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .withoutProcessor()
            .processor(listener)
            .sources(Path.of("src/test/resources/golden/records/input"))
            .run();
    assertThat(outcome.success()).isTrue();
    assertThat(listener.origins)
        .containsEntry("com.acme.RecordsDispatchTable", List.of("com.acme.Records"))
        .containsEntry("com.acme.RecordsClient", List.of("com.acme.Records"))
        .containsEntry("com.acme.PersonCodec", List.of("com.acme.Person"))
        .containsEntry("com.acme.PersonAddressCodec", List.of("com.acme.Person"))
        .containsEntry("com.acme.EmptyCodec", List.of("com.acme.Empty"))
        .allSatisfy((file, origins) -> assertThat(origins).hasSize(1));
  }

  @Test
  void gradleIsToldSo() throws IOException {
    Path descriptor =
        Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
    assertThat(Files.readString(descriptor).strip())
        .isEqualTo(WslinkProcessor.class.getName() + ",isolating");
  }

  /** The processor, with an ear at the filer. */
  private static final class FilerListener implements Processor {
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final Processor processor = new WslinkProcessor();

    @Override
    public Set<String> getSupportedOptions() {
      return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
      Filer filer = listening(environment.getFiler());
      processor.init(
          proxy(
              ProcessingEnvironment.class,
              environment,
              (name, arguments, result) -> name.equals("getFiler") ? filer : result));
    }

    private Filer listening(Filer filer) {
      return proxy(
          Filer.class,
          filer,
          (name, arguments, result) -> {
            int path = name.equals("createResource") ? 2 : 0;
            Element[] elements = (Element[]) arguments[arguments.length - 1];
            origins.put(
                arguments[path].toString(),
                Arrays.stream(elements).map(Element::toString).toList());
            return result;
          });
    }

    private interface Listener {
      Object called(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, Listener listener) {
      return type.cast(
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (self, method, arguments) ->
                  listener.called(method.getName(), arguments, method.invoke(target, arguments))));
    }

    // It answers what the processor answers.
    // It answers as the processor that it wraps.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      return processor.process(annotations, round);
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
        Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
      return List.of();
    }
  }
}
