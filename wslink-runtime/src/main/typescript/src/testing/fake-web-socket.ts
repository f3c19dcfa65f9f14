import { decode, encode } from "../wire/message-pack.js";
import { split } from "../wire/split.js";
import type { WebSocketLike } from "../wire/web-socket.js";

/** A websocket whose other end is the test. */
export class FakeWebSocket implements WebSocketLike {
  static latest: FakeWebSocket;

  binaryType = "blob";
  readyState = 0;
  onopen: ((event: unknown) => unknown) | null = null;
  onmessage: ((event: unknown) => unknown) | null = null;
  onerror: ((event: unknown) => unknown) | null = null;
  onclose: ((event: unknown) => unknown) | null = null;
  readonly frames: Uint8Array[] = [];
  closedWith: { code: number | undefined; reason: string | undefined } | undefined;

  constructor() {
    FakeWebSocket.latest = this;
  }

  /** What was sent, where each message was one frame. */
  get messages(): Record<string, unknown>[] {
    return this.frames.map((frame) => decode(frame.subarray(12)) as Record<string, unknown>);
  }

  send(frame: Uint8Array): void {
    this.frames.push(frame);
  }

  close(code?: number, reason?: string): void {
    this.readyState = 3;
    this.closedWith ??= { code, reason };
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.({});
  }

  receive(message: unknown, frameLimit = 0x7fff_ffff): void {
    for (const frame of split(encode(message), 7, frameLimit)) {
      this.receiveFrame(frame.buffer);
    }
  }

  receiveFrame(data: unknown): void {
    this.onmessage?.({ data });
  }

  lose(code = 1006, reason = ""): void {
    this.readyState = 3;
    this.onclose?.({ code, reason });
  }
}
