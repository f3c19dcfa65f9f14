import assert from "node:assert/strict";
import { test } from "node:test";
import type { FakeWebSocket } from "./testing/fake-web-socket.js";
import { openSession } from "./testing/open-session.js";
import { ErrorCode } from "./wslink-error.js";

/** A stream of two items that the test observes. */
async function openStream(args: unknown[] = ["app"]) {
  const { session, socket } = await openSession({ extensions: ["stream"] });
  assert.ok(session.stream);
  const heard: unknown[] = [];
  const stream = session.stream("log.lines", args, { tail: true }, 2, {
    next: (item) => heard.push(item),
    complete: (answer) => heard.push({ answer }),
    fail: (error) => heard.push(error.message),
  });
  return { session, socket, heard, stream };
}

/** What was sent behind the call. */
const told = (socket: FakeWebSocket) => socket.messages.slice(1).map(({ method, args }) => [method, args]);

const item = (item: unknown) => ({ id: "rpc:cabc:0", item });

test("the call says how many items may come", async () => {
  const { socket } = await openStream();
  assert.deepEqual(socket.messages, [
    {
      wslink: "1.0",
      id: "rpc:cabc:0",
      method: "log.lines",
      args: ["app"],
      kwargs: { tail: true },
      stream: 2,
    },
  ]);
});

test("items are heard in order, whatever they are, and then the answer", async () => {
  const { socket, heard } = await openStream();
  socket.receive(item("started"));
  socket.receive(item(null));
  socket.receive({ id: "rpc:cabc:0", result: null });
  assert.deepEqual(heard, ["started", null, { answer: null }]);
});

test("the answer of a method that is no stream is heard as it is", async () => {
  const { socket, heard } = await openStream();
  socket.receive({ id: "rpc:cabc:0", result: ["one", "two", "three"] });
  assert.deepEqual(heard, [{ answer: ["one", "two", "three"] }]);
});

test("an error ends it", async () => {
  const { socket, heard } = await openStream();
  socket.receive(item("started"));
  socket.receive({ id: "rpc:cabc:0", error: { code: -32001, message: "no such log" } });
  assert.deepEqual(heard, ["started", "no such log"]);
});

test("the end of the connection ends it", async () => {
  const { socket, heard } = await openStream();
  socket.lose();
  assert.deepEqual(heard, ["log.lines: the connection is closed (code 1006)"]);
});

test("an argument that cannot be sent ends it", async () => {
  const { socket, heard } = await openStream([new Map()]);
  assert.deepEqual(heard, ["args[0]: a Map cannot be sent"]);
  assert.deepEqual(socket.messages, []);
});

test("more is requested of the server, which does not answer", async () => {
  const { socket, heard, stream } = await openStream();
  stream.request(1);
  assert.deepEqual(told(socket), [["wslink.request", ["rpc:cabc:0", 1]]]);
  [1, 2, 3].forEach((number) => socket.receive(item(number)));
  assert.deepEqual(heard, [1, 2, 3]);
});

test("as much as any server counts can be requested", async () => {
  const { socket, stream } = await openStream();
  stream.request(Number.MAX_SAFE_INTEGER);
  assert.deepEqual(told(socket), [["wslink.request", ["rpc:cabc:0", Number.MAX_SAFE_INTEGER]]]);
});

test("more items than were asked for are an error, and the server is told to stop", async () => {
  const { socket, heard } = await openStream();
  [1, 2, 3, 4].forEach((number) => socket.receive(item(number)));
  assert.deepEqual(heard, [1, 2, "log.lines: the server sent more items than it was asked for"]);
  assert.deepEqual(told(socket), [["wslink.cancel", ["rpc:cabc:0"]]]);
});

test("the server is told once that it is cancelled, and nothing more is heard", async () => {
  const { socket, heard, stream } = await openStream();
  stream.cancel();
  stream.cancel();
  stream.request(1);
  socket.receive(item("late"));
  socket.receive({ id: "rpc:cabc:0", result: null });
  assert.deepEqual(heard, []);
  assert.deepEqual(told(socket), [["wslink.cancel", ["rpc:cabc:0"]]]);
});

test("nothing is told of a stream that is over", async () => {
  const { socket, stream } = await openStream();
  socket.receive({ id: "rpc:cabc:0", result: null });
  stream.request(1);
  stream.cancel();
  assert.deepEqual(told(socket), []);
});

test("nothing is told while the connection closes", async () => {
  const { socket, stream } = await openStream();
  socket.readyState = 2;
  stream.request(1);
  stream.cancel();
  assert.deepEqual(told(socket), []);
});

test("an item of a call that is no stream does no harm", async () => {
  const { session, socket } = await openSession({ extensions: ["stream"] });
  const called = session.call("m");
  socket.receive(item("stray"));
  socket.receive({ id: "rpc:cabc:0", result: "fine" });
  assert.equal(await called, "fine");
});

test("a stream after the end of the connection fails at once", async () => {
  const { session } = await openSession({ extensions: ["stream"] });
  session.close();
  const codes: unknown[] = [];
  session.stream?.("log.lines", [], {}, 1, {
    next: () => undefined,
    complete: () => undefined,
    fail: (error) => codes.push((error as { code?: unknown }).code),
  });
  assert.deepEqual(codes, [ErrorCode.ConnectionClosed]);
});

test("a session whose server knows no streams has none", async () => {
  const { session } = await openSession({ extensions: ["subscribe"] });
  assert.equal(session.stream, undefined);
});
