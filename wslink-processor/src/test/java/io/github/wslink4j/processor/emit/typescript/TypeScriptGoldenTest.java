package io.github.wslink4j.processor.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.GeneratedFile;
import io.github.wslink4j.processor.sample.Goldens;
import io.github.wslink4j.processor.sample.ViewportSample;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypeScriptGoldenTest {

  @Test
  void theServiceThatTheProjectShowsFirst() throws IOException {
    assertGolden("viewport", ViewportSample.contract());
  }

  private static void assertGolden(String folder, Contract contract) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (GeneratedFile file : new TypeScriptEmitter().emit(contract)) {
      assertThat(file.path()).startsWith(TypeScriptEmitter.ROOT);
      texts.put(file.path().substring(TypeScriptEmitter.ROOT.length()), file.text());
    }
    Goldens.assertMatch("typescript/" + folder, texts);
  }
}
