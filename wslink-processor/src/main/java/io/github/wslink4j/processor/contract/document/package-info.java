/**
 * The contract document: a contract as JSON, complete enough to write a generator for another
 * language from it alone. Its schema is {@code docs/contract.schema.json}.
 *
 * <p>{@link ContractDocument} is the way in. Contract and document meet in the middle, at a tree of
 * maps and lists, and each part of a contract has one class that goes both ways.
 */
@NullMarked
package io.github.wslink4j.processor.contract.document;

import org.jspecify.annotations.NullMarked;
