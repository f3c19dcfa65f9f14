/**
 * Writes a contract as TypeScript: one module for each service and each type, as source ({@code
 * .ts}), as JavaScript ({@code .js}) and as declarations ({@code .d.ts}).
 *
 * <p>A contract becomes {@link TypeScriptModule}s of {@link Declaration}s, whose text is {@link
 * Code}; {@link ModuleWriter} renders a module for each of the three, so that nobody needs Node to
 * build them.
 */
@NullMarked
package io.github.wslink4j.processor.emit.typescript;

import org.jspecify.annotations.NullMarked;
