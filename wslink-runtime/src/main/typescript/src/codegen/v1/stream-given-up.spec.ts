import assert from "node:assert/strict";
import { test } from "node:test";
import type { FakeWebSocket } from "../../testing/fake-web-socket.js";
import { CALL, CANCEL, ID, openLoop, receiveItems, sent } from "../../testing/open-loop.js";
import { ErrorCode } from "../../wslink-error.js";

test("a stream that was given up beforehand is not called for", async () => {
  const { socket, loop } = await openLoop({ signal: AbortSignal.abort("enough") });
  await assert.rejects(loop.next(), (reason) => reason === "enough");
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(socket.messages, []);
});

test("a signal ends a loop that waits, with its reason", async () => {
  const abort = new AbortController();
  const { socket, loop } = await openLoop({ signal: abort.signal });
  const waiting = loop.next();
  abort.abort("enough");
  await assert.rejects(waiting, (reason) => reason === "enough");
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
});

test("a signal ends a loop that is busy: the server is told at once, the loop at its next turn", async () => {
  const abort = new AbortController();
  const { socket, loop } = await openLoop({ signal: abort.signal });
  const first = loop.next();
  receiveItems(socket, 1, 3);
  await first;
  abort.abort();
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
  receiveItems(socket, 4, 5);
  await assert.rejects(loop.next(), { name: "AbortError" });
  assert.equal((await loop.next()).done, true);
  assert.equal(socket.messages.length, 2);
});

test("a signal that aborts after the loop was left does nothing", async () => {
  const abort = new AbortController();
  const { socket, loop } = await openLoop({ signal: abort.signal });
  const first = loop.next();
  receiveItems(socket, 1, 1);
  await first;
  await loop.return?.();
  abort.abort();
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
});

test("the time allowed is that of each wait", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { socket, loop } = await openLoop({ timeoutMs: 1000 });
  for (const item of [1, 2, 3]) {
    const turn = loop.next();
    context.mock.timers.tick(999);
    receiveItems(socket, item, item);
    assert.equal((await turn).value, BigInt(item));
    context.mock.timers.tick(5000);
  }
  const turn = loop.next();
  context.mock.timers.tick(1000);
  await assert.rejects(turn, { code: ErrorCode.TimedOut, message: "count: no answer within 1000 ms" });
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
});

test("no timer and no listener outlives the loop", async (context) => {
  const { signal } = new AbortController();
  const { socket, loop } = await openLoop({ timeoutMs: 100_000, signal });
  const setTimeout = context.mock.method(globalThis, "setTimeout");
  const clearTimeout = context.mock.method(globalThis, "clearTimeout");
  const listen = context.mock.method(signal, "addEventListener");
  const unlisten = context.mock.method(signal, "removeEventListener");
  const first = loop.next();
  receiveItems(socket, 1, 2);
  await first;
  await loop.next();
  const waiting = loop.next();
  await loop.return?.();
  await waiting;
  const timers = setTimeout.mock.calls.map(({ result }) => result);
  assert.equal(timers.length, 3);
  assert.deepEqual(
    clearTimeout.mock.calls.map((call) => call.arguments[0]),
    timers,
  );
  const gone = new Set(unlisten.mock.calls.map((call) => call.arguments[1]));
  assert.equal(listen.mock.callCount(), 4);
  assert.ok(listen.mock.calls.every((call) => gone.has(call.arguments[1])));
});

test("an end that no loop comes to see is nobody's unhandled rejection", async (context) => {
  const unhandled: unknown[] = [];
  const collect = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", collect);
  context.after(() => process.off("unhandledRejection", collect));
  const abort = new AbortController();
  const ends = [
    (socket: FakeWebSocket) => socket.receive({ id: ID, error: { code: -32001, message: "no" } }),
    (socket: FakeWebSocket) => socket.receive({ id: ID, result: "no list" }),
    (socket: FakeWebSocket) => receiveItems(socket, 2, 40),
    (socket: FakeWebSocket) => socket.lose(),
    () => abort.abort(),
  ];
  for (const end of ends) {
    const { socket, loop } = await openLoop({ signal: abort.signal, timeoutMs: 100_000 });
    const first = loop.next();
    receiveItems(socket, 1, 1);
    await first;
    end(socket);
  }
  await new Promise(setImmediate);
  assert.deepEqual(unhandled, []);
});
