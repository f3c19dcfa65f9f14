/** Tests of the TypeScript emitter. */
@NullMarked
package io.github.wslink4j.processor.emit.typescript;

import org.jspecify.annotations.NullMarked;
