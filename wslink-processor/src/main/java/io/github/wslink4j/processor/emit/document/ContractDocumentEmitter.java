package io.github.wslink4j.processor.emit.document;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.document.ContractDocument;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.List;

/** Writes the contract document of a service. */
public final class ContractDocumentEmitter implements Emitter {

  private final String hash;

  /** For the contract that has a hash. */
  public ContractDocumentEmitter(String hash) {
    this.hash = hash;
  }

  @Override
  public List<GeneratedFile> emit(Contract contract) {
    JavaName service = contract.service();
    String path = ContractDocument.ROOT + service.canonical() + ".json";
    return List.of(
        GeneratedFile.resource(path, () -> ContractDocument.write(contract, hash), service));
  }
}
