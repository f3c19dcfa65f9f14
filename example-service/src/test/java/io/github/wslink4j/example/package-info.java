/** Tests of the example: without sockets, over sockets, as a process, and in a browser. */
@NullMarked
package io.github.wslink4j.example;

import org.jspecify.annotations.NullMarked;
