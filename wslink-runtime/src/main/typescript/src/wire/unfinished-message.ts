import { CloseCode, ProtocolViolation } from "./protocol-violation.js";

interface Part {
  readonly offset: number;
  readonly body: Uint8Array;
}

/** The parts of one message that have come so far, in the order of their places. */
export class UnfinishedMessage {
  readonly size: number;
  readonly #parts: Part[] = [];
  #frames = 0;
  #received = 0;

  constructor(size: number) {
    this.size = size;
  }

  /** How many frames were added. */
  get frames(): number {
    return this.#frames;
  }

  /** Holds a part, which must lie within the message and beside the other parts. */
  add(offset: number, body: Uint8Array): void {
    this.#frames++;
    if (body.length === 0) {
      return;
    }
    const position = this.#positionOf(offset);
    const before = this.#parts[position - 1];
    const after = this.#parts[position];
    if (
      (before !== undefined && before.offset + before.body.length > offset) ||
      (after !== undefined && offset + body.length > after.offset)
    ) {
      throw new ProtocolViolation("chunks of a message overlap", CloseCode.ProtocolError);
    }
    this.#parts.splice(position, 0, { offset, body });
    this.#received += body.length;
  }

  /** As no two parts overlap, as many bytes as the message has are the message. */
  isComplete(): boolean {
    return this.#received === this.size;
  }

  /** Joins the parts of a complete message. */
  join(): Uint8Array {
    const message = new Uint8Array(this.size);
    for (const { offset, body } of this.#parts) {
      message.set(body, offset);
    }
    return message;
  }

  /** Parts mostly come in order, so the search begins at the end. */
  #positionOf(offset: number): number {
    let position = this.#parts.length;
    while (position > 0 && (this.#parts[position - 1] as Part).offset > offset) {
      position--;
    }
    return position;
  }
}
