/**
 * A bridge for types that Jackson knows already: {@link io.github.wslink4j.jackson.JacksonCodec}.
 */
@NullMarked
package io.github.wslink4j.jackson;

import org.jspecify.annotations.NullMarked;
