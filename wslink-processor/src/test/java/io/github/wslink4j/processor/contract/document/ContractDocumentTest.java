package io.github.wslink4j.processor.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.sample.Goldens;
import io.github.wslink4j.processor.sample.NamesSample;
import io.github.wslink4j.processor.sample.TypesSample;
import io.github.wslink4j.processor.sample.ViewportSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractDocumentTest {

  static Stream<Contract> contracts() {
    return Stream.of(ViewportSample.contract(), TypesSample.contract(), NamesSample.contract());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void aContractReadBackIsTheContractThatWasWritten(Contract contract) {
    assertThat(ContractDocument.read(ContractDocument.write(contract))).isEqualTo(contract);
  }

  static Stream<Path> goldenDocuments() throws IOException {
    try (Stream<Path> found = Files.walk(Path.of("src/test/resources/golden"))) {
      return found
          .filter(path -> path.getParent().endsWith("META-INF/wslink/contract"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("goldenDocuments")
  void aGoldenDocumentIsReadAndWrittenAgainAsItWas(Path path) throws IOException {
    String document = Files.readString(path);
    assertThat(ContractDocument.write(ContractDocument.read(document))).isEqualTo(document);
    assertThat(schema().validate(document, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void documentsFollowTheSchema(Contract contract) throws IOException {
    assertThat(schema().validate(ContractDocument.write(contract), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatNoDocumentHolds() throws IOException {
    String document = ContractDocument.write(ViewportSample.contract());
    String unknownKind = document.replace("\"kind\": \"double\"", "\"kind\": \"decimal\"");
    String noResult = document.replace("\"result\":", "\"outcome\":");

    assertThat(schema().validate(unknownKind, InputFormat.JSON)).isNotEmpty();
    assertThat(schema().validate(noResult, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theDocumentOfTheServiceThatTheProjectShowsFirst() throws IOException {
    String document = ContractDocument.write(ViewportSample.contract());
    Goldens.assertMatch("contract", Map.of("com.acme.Viewport.json", document));
  }

  @Test
  void errorsNameThePlace() {
    String document = ContractDocument.write(ViewportSample.contract());

    assertRefused("[]", "expected one JSON object");
    assertRefused("{", "not JSON: ");
    assertRefused("{\"format\": \"other\"}", "format: expected \"wslink-contract\", got \"other\"");
    assertRefused(
        document.replace("\"version\": 1", "\"version\": 2"), "version: expected 1, got 2");
    assertRefused(
        document.replace("\"kind\": \"double\"", "\"kind\": \"decimal\""),
        "methods[0].parameters[0].type.kind: unknown: \"decimal\"");
    assertRefused(
        document.replaceFirst("com\\.acme\\.Camera", "com.acme.Other"),
        "methods[0].result.name: no such type in the document: com.acme.Other");
    assertRefused(
        document.replace("\"public\": true", "\"public\": \"yes\""),
        "service.public: expected true or false");
  }

  @Test
  void membersThatAreNotKnownArePassedOver() {
    Contract contract = ViewportSample.contract();
    String later =
        ContractDocument.write(contract).replace("\"methods\":", "\"more\": {}, \"methods\":");

    assertThat(ContractDocument.read(later)).isEqualTo(contract);
  }

  private static void assertRefused(String document, String message) {
    assertThatThrownBy(() -> ContractDocument.read(document))
        .isInstanceOf(ContractFormatException.class)
        .hasMessageStartingWith(message);
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/contract.schema.json")), InputFormat.JSON);
  }
}
