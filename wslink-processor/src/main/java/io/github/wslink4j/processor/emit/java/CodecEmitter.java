package io.github.wslink4j.processor.emit.java;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.emit.Emitter;
import io.github.wslink4j.processor.emit.GeneratedFile;
import io.github.wslink4j.processor.emit.java.JavaSurroundings.CodecLocation;
import java.util.List;

/**
 * Writes a codec for every data type of a contract. What a codec looks like depends on its type and
 * on those that it names only, so that services which share a type agree on its codec.
 */
public final class CodecEmitter implements Emitter {

  private final JavaSurroundings surroundings;

  /** For the code around the service. */
  public CodecEmitter(JavaSurroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public List<GeneratedFile> emit(Contract contract) {
    return contract.types().stream()
        .filter(definition -> !surroundings.codec(definition.name()).exists())
        .map(definition -> emit(contract, definition))
        .toList();
  }

  private GeneratedFile emit(Contract contract, TypeDefinition definition) {
    CodecLocation location = surroundings.codec(definition.name());
    return GeneratedFile.source(
        location.codec().canonical(),
        () -> write(contract, definition),
        definition.name(),
        location.origin());
  }

  private String write(Contract contract, TypeDefinition definition) {
    CodecClass codec = new CodecClass(contract, surroundings, definition);
    if (definition instanceof RecordDefinition fields) {
      RecordCodec.write(fields, codec);
    } else if (definition instanceof EnumDefinition constants) {
      EnumCodec.write(constants, codec);
    } else if (definition instanceof UnionDefinition union) {
      UnionCodec.write(union, codec, contract);
    } else if (definition instanceof ValueDefinition value) {
      ValueCodec.write(value, codec);
    } else if (definition instanceof ErrorDefinition error) {
      ErrorCodec.write(error, codec);
    }
    return codec.end();
  }
}
