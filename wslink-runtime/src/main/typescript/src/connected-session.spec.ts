import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "./testing/open-session.js";
import { ErrorCode } from "./wslink-error.js";

test("a call is sent with its arguments, and its result comes back", async () => {
  const { session, socket } = await openSession();
  const called = session.call("camera.rotate", [1, 2.5], { fast: true });
  assert.deepEqual(socket.messages, [
    { wslink: "1.0", id: "rpc:cabc:0", method: "camera.rotate", args: [1, 2.5], kwargs: { fast: true } },
  ]);
  socket.receive({ id: "rpc:cabc:0", result: { angle: 3 } });
  assert.deepEqual(await called, { angle: 3 });
});

test("calls are told apart by their ids, in whatever order the answers come", async () => {
  const { session, socket } = await openSession();
  const first = session.call("first");
  const second = session.call("second");
  socket.receive({ id: "rpc:cabc:1", result: 2 });
  socket.receive({ id: "rpc:cabc:0", result: 1 });
  assert.deepEqual(await Promise.all([first, second]), [1, 2]);
});

test("a failure is an Error with the server's code and data", async () => {
  const { session, socket } = await openSession();
  const called = session.call("nope");
  socket.receive({
    id: "rpc:cabc:0",
    error: { code: -32601, message: "Unregistered method called", data: "nope" },
  });
  await assert.rejects(called, {
    name: "WslinkError",
    code: ErrorCode.UnknownMethod,
    message: "Unregistered method called: nope",
    data: "nope",
  });
});

test("calls that wait are rejected when the connection is lost", async () => {
  const { session, socket } = await openSession();
  const called = session.call("slow");
  socket.lose(1001, "Server shutdown");
  await assert.rejects(called, {
    code: ErrorCode.ConnectionClosed,
    message: "slow: the connection is closed (code 1001, Server shutdown)",
  });
  assert.deepEqual(await session.closed, { code: 1001, reason: "Server shutdown" });
});

test("calls and subscriptions after the end fail", async () => {
  const { session } = await openSession();
  session.close();
  await assert.rejects(session.call("late"), { code: ErrorCode.ConnectionClosed });
  const ends: unknown[] = [];
  const observer = { next: () => undefined, end: (error?: Error) => ends.push(error?.message) };
  session.observe("news", [], observer);
  session.observe("other", [], observer).unsubscribe();
  assert.deepEqual(ends, [], "told before observe has returned");
  await Promise.resolve();
  assert.deepEqual(ends, ["news: the connection is closed (code 1000)"]);
});

test("an argument that cannot be sent fails its call only", async () => {
  const { session, socket } = await openSession();
  await assert.rejects(session.call("m", [{ items: [new Map()] }]), {
    name: "TypeError",
    message: "args[0].items[0]: a Map cannot be sent",
  });
  const called = session.call("n");
  socket.receive({ id: "rpc:cabc:1", result: "fine" });
  assert.equal(await called, "fine");
});

test("a call may wait for ever, or for any time", async () => {
  const { session, socket } = await openSession();
  const called = [Infinity, 2 ** 40].map((timeoutMs) => session.call("slow", [], {}, { timeoutMs }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  socket.receive({ id: "rpc:cabc:0", result: 1 });
  socket.receive({ id: "rpc:cabc:1", result: 2 });
  assert.deepEqual(await Promise.all(called), [1, 2]);
  for (const timeoutMs of [NaN, -1, "1" as unknown as number]) {
    await assert.rejects(session.call("m", [], {}, { timeoutMs }), {
      name: "TypeError",
      message: `m: timeoutMs is ${timeoutMs}, expected a number of milliseconds`,
    });
  }
});

test("an answer to a call that was given up is ignored", async () => {
  const { session, socket } = await openSession();
  const abort = new AbortController();
  const called = session.call("slow", [], {}, { signal: abort.signal });
  abort.abort();
  await assert.rejects(called, { name: "AbortError" });
  socket.receive({ id: "rpc:cabc:0", result: "too late" });
  assert.equal(socket.closedWith, undefined);
});

test("large calls travel in frames that the server accepts", async () => {
  const { session, socket } = await openSession({ maxMsgSize: 1024 });
  const called = session.call("echo", [new Uint8Array(5000)]);
  assert.ok(socket.frames.length > 4);
  assert.ok(socket.frames.every((frame) => frame.length <= 1024));
  socket.receive({ id: "rpc:cabc:0", result: new Uint8Array(5000) }, 100);
  assert.deepEqual(await called, new Uint8Array(5000));
});

test("every listener of a topic gets every publication, as a list of one", async () => {
  const { session, socket } = await openSession();
  const heard: unknown[] = [];
  session.subscribe("news", (args) => heard.push(["a", ...args]));
  const second = session.subscribe("news", (args) => heard.push(["b", ...args]));
  socket.receive({ id: "publish:news:0", result: 1 });
  second.unsubscribe();
  second.unsubscribe();
  socket.receive({ id: "publish:news:0", result: 2 });
  socket.receive({ id: "publish:other:0", result: 3 });
  assert.deepEqual(heard, [
    ["a", 1],
    ["b", 1],
    ["a", 2],
  ]);
});

test("topics may have names that stock clients drop, and any number", async () => {
  const { session, socket } = await openSession();
  const heard: unknown[] = [];
  session.subscribe("rooms/große halle:1", ([line]) => heard.push(line));
  socket.receive({ id: "publish:rooms/große halle:1:41", result: "hello" });
  assert.deepEqual(heard, ["hello"]);
});

test("messages are handled in the order in which they were completed", async () => {
  const { session, socket } = await openSession();
  const heard: number[] = [];
  session.subscribe("frames", ([frame]) => heard.push((frame as Uint8Array).length));
  for (const size of [300_000, 10, 300_000, 10]) {
    socket.receive({ id: "publish:frames:0", result: new Uint8Array(size) }, 4096);
  }
  assert.deepEqual(heard, [300_000, 10, 300_000, 10]);
});

const malformed: [string, unknown, number][] = [
  ["a text frame", "{}", 4002],
  ["a frame without a header", new ArrayBuffer(11), 4002],
  ["an empty message", new ArrayBuffer(12), 4002],
  ["no MessagePack", Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0xc1).buffer, 4007],
  ["bytes behind the value", Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0x80, 0x80).buffer, 4007],
  ["a message that is a list", Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x90).buffer, 4002],
];
for (const [what, frame, code] of malformed) {
  test(`${what} closes the connection and rejects what waits`, async () => {
    const { session, socket } = await openSession();
    const called = session.call("m");
    socket.receiveFrame(frame);
    await assert.rejects(called, { code: ErrorCode.ConnectionClosed });
    assert.equal((await session.closed).code, code);
    assert.equal(socket.closedWith?.code, code);
  });
}
