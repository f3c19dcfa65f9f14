/** Generated code for topics that take arguments, over real sockets. */
@NullMarked
package io.github.wslink4j.example.topics;

import org.jspecify.annotations.NullMarked;
