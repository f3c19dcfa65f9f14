package io.github.wslink4j.processor.emit;

import io.github.wslink4j.processor.contract.Contract;
import java.util.List;

/**
 * Writes one target of a contract. An emitter knows the contract and nothing else: no compiler, no
 * file system, no other emitter.
 */
@FunctionalInterface
public interface Emitter {

  /**
   * Writes the files of one service.
   *
   * @param contract the service, without problems
   * @return the files; the same for the same contract, always
   */
  List<GeneratedFile> emit(Contract contract);
}
