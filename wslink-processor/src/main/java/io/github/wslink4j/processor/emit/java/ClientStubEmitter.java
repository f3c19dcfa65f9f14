package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.List;

/** Writes the class that calls a service: the interface itself, and its asynchronous twin. */
public final class ClientStubEmitter implements Emitter {

  private final JavaSurroundings surroundings;

  /** For the code around the service. */
  public ClientStubEmitter(JavaSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public List<GeneratedFile> emit(Contract contract) {
    return List.of(new ClientStubClass(contract, surroundings).write());
  }
}
