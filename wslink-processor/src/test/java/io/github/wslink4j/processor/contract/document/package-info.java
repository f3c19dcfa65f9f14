/** Tests of the contract document. */
@NullMarked
package io.github.wslink4j.processor.contract.document;

import org.jspecify.annotations.NullMarked;
