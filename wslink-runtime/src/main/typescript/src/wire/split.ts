import { HEADER_SIZE, writeHeader } from "./chunk-header.js";

/**
 * Cuts a message into frames.
 *
 * @param frameLimit the length of a frame, header included, that the other side accepts
 */
export function* split(
  message: Uint8Array,
  messageId: number,
  frameLimit: number,
): Generator<Uint8Array<ArrayBuffer>> {
  const bodyLimit = Math.max(frameLimit - HEADER_SIZE, 1);
  for (let offset = 0; offset < message.length; offset += bodyLimit) {
    const body = message.subarray(offset, offset + bodyLimit);
    const frame = new Uint8Array(HEADER_SIZE + body.length);
    writeHeader(frame.buffer, { messageId, offset, messageSize: message.length });
    frame.set(body, HEADER_SIZE);
    yield frame;
  }
}
