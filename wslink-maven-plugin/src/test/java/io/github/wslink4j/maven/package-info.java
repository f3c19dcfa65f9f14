/** Tests of the Maven plugin. */
@NullMarked
package io.github.wslink4j.maven;

import org.jspecify.annotations.NullMarked;
