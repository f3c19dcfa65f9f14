/**
 * The Maven plugin. It makes npm packages of what the processor put into {@code META-INF/wslink};
 * the goal is a thin shell around {@link io.github.wslink4j.maven.NpmPackager}, which knows nothing
 * of Maven.
 */
@NullMarked
package io.github.wslink4j.maven;

import org.jspecify.annotations.NullMarked;
