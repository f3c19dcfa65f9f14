import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../testing/open-session.js";
import type { WslinkSession } from "../../wslink-session.js";
import { ErrorCode } from "../../wslink-error.js";
import { bigint, stream } from "./index.js";

interface Answering {
  resolve(value: unknown): void;
  reject(reason: unknown): void;
}

/** What a stock session is to a stream. */
function stockSession() {
  const calls: unknown[][] = [];
  const signals: (AbortSignal | undefined)[] = [];
  const answers: Answering[] = [];
  const session: WslinkSession = {
    call: (method, args, kwargs, options) => {
      calls.push([method, args, kwargs]);
      signals.push(options?.signal);
      return new Promise((resolve, reject) => answers.push({ resolve, reject }));
    },
    subscribe: () => ({ unsubscribe: () => undefined }),
  };
  const answer = (result: unknown) => answers.at(-1)?.resolve(result);
  const refuse = (error: unknown) => answers.at(-1)?.reject(error);
  return { session, calls, signals, answer, refuse };
}

const counting = (session: WslinkSession, options = {}) =>
  stream(session, { method: "count", args: [1, undefined], options, read: bigint })[Symbol.asyncIterator]();

test("a stock session is called for a list, when the loop begins, and its elements are the items", async () => {
  const { session, calls, answer } = stockSession();
  const loop = counting(session);
  assert.deepEqual(calls, []);
  const first = loop.next();
  assert.deepEqual(calls, [["count", [1], {}]]);
  answer([1, 2]);
  assert.equal((await first).value, 1n);
  assert.equal((await loop.next()).value, 2n);
  assert.equal((await loop.next()).done, true);
});

test("no answer at all is a stream without items", async () => {
  const { session, answer } = stockSession();
  const turn = counting(session).next();
  answer(undefined);
  assert.equal((await turn).done, true);
});

test("a stock session's error object is thrown as an Error", async () => {
  const { session, refuse } = stockSession();
  const turn = counting(session).next();
  refuse({ code: -32601, message: "Unregistered method called", data: "count" });
  await assert.rejects(turn, { name: "WslinkError", code: ErrorCode.UnknownMethod });
});

test("a long list comes out whole", async () => {
  const { session, answer } = stockSession();
  const numbers = Array.from({ length: 65_536 }, (_, index) => index);
  const items: number[] = [];
  const loop = (async () => {
    for await (const item of stream<number>(session, { method: "count" })) {
      items.push(item);
    }
  })();
  answer(numbers);
  await loop;
  assert.deepEqual(items, numbers);
});

test("the time allowed is that of the answer", async () => {
  const { session } = stockSession();
  await assert.rejects(counting(session, { timeoutMs: 1 }).next(), { code: ErrorCode.TimedOut });
});

test("a signal ends the loop, and what is answered then is ignored", async () => {
  const { session, answer } = stockSession();
  const abort = new AbortController();
  const loop = counting(session, { signal: abort.signal });
  const turn = loop.next();
  abort.abort();
  await assert.rejects(turn, { name: "AbortError" });
  answer([1, 2]);
  assert.equal((await loop.next()).done, true);
});

test("a loop that is left gives the call up, for sessions that can do that", async () => {
  const { session, signals } = stockSession();
  const loop = counting(session);
  const turn = loop.next();
  assert.equal(signals[0]?.aborted, false);
  await loop.return?.();
  assert.equal(signals[0]?.aborted, true);
  assert.equal((await turn).done, true);
});

test("what is refused after the loop was left is nobody's unhandled rejection", async (context) => {
  const unhandled: unknown[] = [];
  const collect = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", collect);
  context.after(() => process.off("unhandledRejection", collect));
  const { session, refuse } = stockSession();
  const loop = counting(session);
  const turn = loop.next();
  await loop.return?.();
  refuse({ code: -32601, message: "Unregistered method called" });
  assert.equal((await turn).done, true);
  await new Promise(setImmediate);
  assert.deepEqual(unhandled, []);
});

test("a session of ours does the same if its server knows no streams", async () => {
  const { session, socket } = await openSession({ extensions: ["subscribe"] });
  const loop = counting(session);
  const first = loop.next();
  assert.deepEqual(socket.messages, [
    { wslink: "1.0", id: "rpc:cabc:0", method: "count", args: [1], kwargs: {} },
  ]);
  socket.receive({ id: "rpc:cabc:0", result: [1, 2] });
  assert.equal((await first).value, 1n);
  await loop.return?.();
  assert.equal(socket.messages.length, 1);
});
