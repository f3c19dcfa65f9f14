/** Static files, as a browser asks for them. Knows HTTP's rules, but no socket. */
@NullMarked
package io.github.wslink4j.content;

import org.jspecify.annotations.NullMarked;
