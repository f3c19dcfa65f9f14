/**
 * Generation 1 of the wire: JSON in text frames, with attachments in binary frames. Written by
 * Jackson, and read by it too: what comes is rewritten as MessagePack, so that one reader serves
 * both generations and they cannot differ in what they take and say.
 */
@NullMarked
package io.github.wslink4j.codec.json;

import org.jspecify.annotations.NullMarked;
