package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.List;

/** Writes the class that serves a service: one method for each call, found by its number. */
public final class DispatchTableEmitter implements Emitter {

  private final JavaSurroundings surroundings;
  private final String hash;

  /** For the code around the service, and the contract that has a hash. */
  public DispatchTableEmitter(JavaSurroundings surroundings, String hash) {
    this.surroundings = surroundings;
    this.hash = hash;
  }

  @Override
  public List<GeneratedFile> emit(Contract contract) {
    return List.of(new DispatchTableClass(contract, surroundings, hash).write());
  }
}
