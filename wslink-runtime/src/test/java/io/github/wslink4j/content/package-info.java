/** Tests of static content. */
@NullMarked
package io.github.wslink4j.content;

import org.jspecify.annotations.NullMarked;
