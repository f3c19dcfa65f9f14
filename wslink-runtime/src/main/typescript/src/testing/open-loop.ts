import type { CallOptions } from "../call-options.js";
import { stream } from "../codegen/v1/stream.js";
import { bigint } from "../codegen/v1/read.js";
import type { TypedErrorConstructor } from "../codegen/v1/typed-error.js";
import type { FakeWebSocket } from "./fake-web-socket.js";
import { openSession } from "./open-session.js";

/** A session whose server knows streams, with the test at its other end. */
export const openStreaming = () => openSession({ extensions: ["stream"] });

/** A loop over a stream of bigints, which the test turns by hand. */
export async function openLoop(options?: CallOptions, errors: Record<string, TypedErrorConstructor> = {}) {
  const { session, socket } = await openStreaming();
  const numbers = stream(session, { method: "count", options, read: bigint, errors });
  return { socket, loop: numbers[Symbol.asyncIterator]() };
}

/** The id of the call that a session's first loop makes. */
export const ID = "rpc:cabc:0";
/** The answer behind the last item. */
export const END = { id: ID, result: null };
/** What {@link sent} tells of the call. */
export const CALL = ["count", []];
/** What {@link sent} tells of its being cancelled. */
export const CANCEL = ["wslink.cancel", [ID]];

/** What was sent, without the wrapping. */
export function sent(socket: FakeWebSocket): unknown[][] {
  return socket.messages.map(({ method, args }) => [method, args]);
}

/** Lets the server send the numbers of a range. */
export function receiveItems(socket: FakeWebSocket, from: number, to: number): void {
  for (let item = from; item <= to; item++) {
    socket.receive({ id: ID, item });
  }
}

/** Takes so many items, and waits for them if they have not come. */
export async function take<T>(loop: AsyncIterator<T>, count: number): Promise<(T | undefined)[]> {
  const items = [];
  while (items.length < count) {
    items.push((await loop.next()).value);
  }
  return items;
}
