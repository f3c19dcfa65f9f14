package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the tests of this package go through is everything that the golden cases hold. */
final class CoverageTest {

  @Test
  void everyCaseHasAService() throws IOException {
    Set<String> compiled = new TreeSet<>();
    Corpus.services().forEach(service -> compiled.add(CorpusSources.caseOf(service.type())));
    assertThat(compiled)
        .hasSizeGreaterThanOrEqualTo(50)
        .containsExactlyElementsOf(
            CorpusSources.cases().stream().map(Path::getFileName).map(Path::toString).toList());
  }

  @Test
  void everyInterfaceThatIsMarkedIsAService() {
    assertThat(Corpus.services().stream().map(CorpusService::toString))
        .containsExactlyInAnyOrderElementsOf(
            Corpus.interfaces().stream().map(Class::getName).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyPromiseOfAServiceIsInItsContract() {
    return Corpus.services().stream()
        .map(
            service ->
                DynamicTest.dynamicTest(
                    service.toString(),
                    () ->
                        assertThat(service.definedNames())
                            .containsExactlyElementsOf(
                                new Promises(service.type())
                                    .methods().stream().map(Method::getName).toList())));
  }
}
