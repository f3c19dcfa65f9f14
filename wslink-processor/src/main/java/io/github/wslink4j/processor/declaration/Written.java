package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.Where;

/**
 * Text that an author wrote in an annotation.
 *
 * @param text the text
 * @param where the annotation's value
 */
public record Written(String text, Where where) {}
