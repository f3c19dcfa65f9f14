package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.sample.Goldens;
import io.github.wslink4j.processor.sample.NamesSample;
import io.github.wslink4j.processor.sample.TypesSample;
import io.github.wslink4j.processor.sample.ViewportSample;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TypeScriptGoldenTest {

  @Test
  void theServiceThatTheProjectShowsFirst() throws IOException {
    assertGolden("viewport", ViewportSample.contract());
  }

  @Test
  void everyKindOfType() throws IOException {
    assertGolden("types", TypesSample.contract());
  }

  @Test
  void namesThatMeanSomethingElseInTypeScript() throws IOException {
    assertGolden("names", NamesSample.contract());
  }

  private static void assertGolden(String folder, Contract contract) throws IOException {
    Goldens.assertMatch("typescript/" + folder, Emitted.files(contract));
  }
}
