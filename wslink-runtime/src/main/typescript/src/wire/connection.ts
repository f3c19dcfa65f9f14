import { type AssemblyLimits, ChunkAssembly } from "./chunk-assembly.js";
import { decode, encode } from "./message-pack.js";
import { outgoingValue } from "./outgoing-value.js";
import { CloseCode, ProtocolViolation } from "./protocol-violation.js";
import { split } from "./split.js";
import { OPEN, type WebSocketLike } from "./web-socket.js";

/** What arrives: an answer to the call of that id, an item of its stream, or a publication. */
export interface IncomingMessage {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly item?: unknown;
}

/** What is sent. */
export interface OutgoingMessage {
  readonly id: string;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
  /** How many items may come; undefined if the call asks for one result. */
  readonly stream?: number;
}

/** How a connection came to its end. */
export interface Closed {
  /** The websocket's close code. */
  readonly code: number;
  /** The reason that came with it, what this side found wrong, or the platform's words for it; may be empty. */
  readonly reason: string;
}

/** Who is told what happens to a connection; one call at a time, in the order of arrival. */
export interface ConnectionListener {
  onOpen?(): void;
  onMessage(message: IncomingMessage): void;
  /** Called once; nothing follows. */
  onClose(closed: Closed): void;
}

/** The frame limit until the server names its own. */
const DEFAULT_FRAME_LIMIT = 512 * 1024;

/**
 * Messages over a websocket.
 *
 * Frames are handled while the socket delivers them (`binaryType` is "arraybuffer"; reading `Blob`s,
 * as the stock client does, takes time, and small messages overtake large ones meanwhile).
 */
export class Connection {
  /** Who is told. */
  listener: ConnectionListener;
  /** The length of a frame, header included, that the server accepts. */
  frameLimit = DEFAULT_FRAME_LIMIT;
  readonly #socket: WebSocketLike;
  readonly #assembly: ChunkAssembly;
  #nextMessageId = 1;
  #closed: Closed | undefined;
  /** What the platform says of the error that ends the connection. Browsers say nothing. */
  #trouble = "";

  constructor(socket: WebSocketLike, limits: AssemblyLimits, listener: ConnectionListener) {
    this.#socket = socket;
    this.#assembly = new ChunkAssembly(limits);
    this.listener = listener;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.listener.onOpen?.();
    socket.onmessage = ({ data }: { data: unknown }) => this.#accept(data);
    // "close" follows, and knows more, except for why there was no connection in the first place.
    socket.onerror = ({ message }: { message?: unknown }) => {
      this.#trouble = typeof message === "string" ? message : "";
    };
    socket.onclose = ({ code, reason }: Closed) => this.#end({ code, reason: reason || this.#trouble });
  }

  /** Tells whether messages can be sent. */
  get isOpen(): boolean {
    return this.#closed === undefined && this.#socket.readyState === OPEN;
  }

  /** How it ended; undefined as long as it has not. */
  get closed(): Closed | undefined {
    return this.#closed;
  }

  /**
   * Sends a message.
   *
   * @throws {TypeError} if an argument cannot be sent; nothing was sent then
   */
  send({ id, method, args, kwargs, stream }: OutgoingMessage): void {
    const message = encode({
      wslink: "1.0",
      id,
      method: outgoingValue(method, "method"),
      args: outgoingValue(args, "args"),
      kwargs: outgoingValue(kwargs, "kwargs"),
      ...(stream === undefined ? {} : { stream }),
    });
    const messageId = this.#nextMessageId;
    this.#nextMessageId = (messageId + 1) >>> 0;
    for (const frame of split(message, messageId, this.frameLimit)) {
      this.#socket.send(frame);
    }
  }

  /** Closes the connection; the listener is told at once, the other side as soon as possible. */
  close(code = 1000, reason = ""): void {
    this.#socket.close(code, reason);
    this.#end({ code, reason });
  }

  #accept(frame: unknown): void {
    if (this.#closed !== undefined) {
      return;
    }
    try {
      if (!(frame instanceof ArrayBuffer)) {
        throw new ProtocolViolation("a text frame", CloseCode.ProtocolError);
      }
      const message = this.#assembly.accept(frame);
      if (message !== undefined) {
        this.#deliver(decode(message));
      }
    } catch (error) {
      if (!(error instanceof ProtocolViolation)) {
        throw error;
      }
      this.close(error.closeCode, error.message);
    }
  }

  #deliver(message: unknown): void {
    if (typeof message !== "object" || message === null || Array.isArray(message)) {
      throw new ProtocolViolation("a message that is not a map", CloseCode.ProtocolError);
    }
    // A message without an id is none that this version knows.
    if ("id" in message && typeof message.id === "string") {
      this.listener.onMessage(message as IncomingMessage);
    }
  }

  #end(closed: Closed): void {
    if (this.#closed === undefined) {
      this.#closed = closed;
      this.listener.onClose(closed);
    }
  }
}
