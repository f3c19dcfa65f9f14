import { HEADER_SIZE, readHeader } from "./chunk-header.js";
import { CloseCode, ProtocolViolation } from "./protocol-violation.js";
import { UnfinishedMessage } from "./unfinished-message.js";

/** What messages under assembly may cost. */
export interface AssemblyLimits {
  /** The largest message, in bytes. */
  readonly messageSize: number;
  /** How many messages may be unfinished at a time. */
  readonly unfinishedMessages: number;
}

/** What a held frame is reckoned to cost beyond its body. */
const FRAME_OVERHEAD = 256;

/**
 * Puts messages together from their chunks.
 *
 * A frame carries one chunk: a header that names the message, the chunk's place in it and the
 * message's size, and then that part of the message. Most messages are one chunk, and those pass
 * through without a copy. The rest is patience: chunks of several messages may come interleaved, in
 * any order, and a name may be used again once its message is complete. Servers send them one
 * message after another and in ascending order, but nothing says that they must.
 *
 * What a header claims is not believed. Nothing is allocated by the announced size: frames are held
 * as they came, and joined when together they cover the message exactly. Chunks may not overlap,
 * because counting bytes alone would take two copies of one chunk for a whole message with a hole in
 * it. What is held is bounded: each message by its size, all of them together by twice the largest
 * message, each frame counting a little more than its body so that a flood of tiny ones is not free,
 * and the number of unfinished messages by a limit of its own.
 *
 * Every violation throws. The connection is useless then, because there is no telling which chunks
 * belong together any more; so nothing is tidied up here.
 */
export class ChunkAssembly {
  readonly #limits: AssemblyLimits;
  readonly #unfinished = new Map<number, UnfinishedMessage>();
  #held = 0;

  constructor(limits: AssemblyLimits) {
    this.#limits = limits;
  }

  /**
   * Takes the next frame.
   *
   * @returns the message that it completes, possibly a view into the frame; or undefined
   * @throws {ProtocolViolation} if the frame does not fit what came before
   */
  accept(frame: ArrayBuffer): Uint8Array | undefined {
    if (frame.byteLength < HEADER_SIZE) {
      throw violation(`a frame of ${frame.byteLength} bytes has no room for its header`);
    }
    const { messageId, offset, messageSize } = readHeader(frame);
    const body = new Uint8Array(frame, HEADER_SIZE);
    if (messageSize === 0) {
      throw violation("an empty message");
    }
    if (messageSize > this.#limits.messageSize) {
      throw new ProtocolViolation(
        `a message of ${messageSize} bytes, at most ${this.#limits.messageSize} are accepted`,
        CloseCode.TooLarge,
      );
    }
    if (offset + body.length > messageSize) {
      throw violation(`a chunk up to ${offset + body.length} in a message of ${messageSize} bytes`);
    }
    if (body.length === messageSize && !this.#unfinished.has(messageId)) {
      return body;
    }
    return this.#add(messageId, messageSize, offset, body);
  }

  #add(messageId: number, messageSize: number, offset: number, body: Uint8Array): Uint8Array | undefined {
    const message = this.#unfinished.get(messageId) ?? this.#begin(messageId, messageSize);
    if (message.size !== messageSize) {
      throw violation(`a message of ${message.size} bytes is now said to have ${messageSize}`);
    }
    message.add(offset, body);
    this.#held += body.length + FRAME_OVERHEAD;
    if (message.isComplete()) {
      this.#unfinished.delete(messageId);
      this.#held -= message.size + message.frames * FRAME_OVERHEAD;
      return message.join();
    }
    if (this.#held > 2 * this.#limits.messageSize) {
      throw new ProtocolViolation("too much of unfinished messages", CloseCode.TooLarge);
    }
    return undefined;
  }

  #begin(messageId: number, messageSize: number): UnfinishedMessage {
    if (this.#unfinished.size >= this.#limits.unfinishedMessages) {
      throw violation(`more than ${this.#limits.unfinishedMessages} unfinished messages`);
    }
    const message = new UnfinishedMessage(messageSize);
    this.#unfinished.set(messageId, message);
    return message;
  }
}

function violation(message: string): ProtocolViolation {
  return new ProtocolViolation(message, CloseCode.ProtocolError);
}
