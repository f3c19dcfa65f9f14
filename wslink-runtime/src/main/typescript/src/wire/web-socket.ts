/** The part of the standard `WebSocket` that is used here; the `ws` package's fits as well. */
export interface WebSocketLike {
  binaryType: string;
  readonly readyState: number;
  // any: every platform has event types of its own.
  onopen: ((event: any) => any) | null;
  onmessage: ((event: any) => any) | null;
  onerror: ((event: any) => any) | null;
  onclose: ((event: any) => any) | null;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
}

/** The state of a socket that messages can be sent through. */
export const OPEN = 1;
