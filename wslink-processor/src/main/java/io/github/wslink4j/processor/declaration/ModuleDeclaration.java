package io.github.wslink4j.processor.declaration;

/**
 * The module that a service is in.
 *
 * @param isNamed whether it has a {@code module-info}
 * @param seesGenerated whether it reads {@code java.compiler}, where {@code @Generated} is
 */
public record ModuleDeclaration(boolean isNamed, boolean seesGenerated) {}
