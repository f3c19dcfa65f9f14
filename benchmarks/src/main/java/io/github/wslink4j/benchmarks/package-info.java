/** How fast the codecs and the dispatch are, and a server that load generators can be aimed at. */
@NullMarked
package io.github.wslink4j.benchmarks;

import org.jspecify.annotations.NullMarked;
