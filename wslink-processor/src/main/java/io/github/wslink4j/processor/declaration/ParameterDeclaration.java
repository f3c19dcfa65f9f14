package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.Optional;

/**
 * A parameter as it was written.
 *
 * @param name its name
 * @param type its type; of a {@code T...}, T
 * @param defaultText its {@code @Default}
 * @param keyword its {@code @Kwarg}
 * @param where the parameter
 */
public record ParameterDeclaration(
    String name, Type type, Optional<Written> defaultText, Optional<Where> keyword, Where where) {

  /** Whether a call without it is refused. */
  public boolean isRequired() {
    return defaultText.isEmpty()
        && !(type instanceof Type.Maybe)
        && !(type instanceof Type.Nullable);
  }
}
