import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "./connect.js";
import { FakeWebSocket } from "./testing/fake-web-socket.js";
import { HEADER_SIZE } from "./wire/chunk-header.js";
import { ErrorCode } from "./wslink-error.js";

const options = { WebSocket: FakeWebSocket };

test("the hello carries the secret and offers what this side knows", () => {
  void connect("ws://test/ws", { ...options, secret: "open sesame" }).catch(() => undefined);
  const socket = FakeWebSocket.latest;
  socket.open();
  assert.equal(socket.binaryType, "arraybuffer");
  assert.deepEqual(socket.messages, [
    {
      wslink: "1.0",
      id: "system:c0:0",
      method: "wslink.hello",
      args: [{ secret: "open sesame", extensions: ["subscribe", "stream"] }],
      kwargs: {},
    },
  ]);
  socket.lose();
});

/** The message that says hello, as bytes and as a message. */
function helloWith(secret: string) {
  void connect("ws://test/ws", { ...options, secret }).catch(() => undefined);
  const socket = FakeWebSocket.latest;
  socket.open();
  socket.lose();
  const [frame] = socket.frames;
  const [message] = socket.messages;
  assert.ok(frame && message);
  return { size: frame.length - HEADER_SIZE, args: message["args"] };
}

test("the longest secret that goes with an offer fits what the reference takes before hello", () => {
  const secret = "é".repeat(200);
  const { size, args } = helloWith(secret);
  assert.deepEqual(args, [{ secret, extensions: ["subscribe", "stream"] }]);
  assert.ok(size <= 512, `${size} bytes`);
});

test("a longer secret goes without the offer, and fits up to 440 bytes", () => {
  assert.deepEqual(helloWith("é".repeat(200) + "!").args, [{ secret: "é".repeat(200) + "!" }]);
  assert.equal(helloWith("x".repeat(440)).size, 512);
});

test("the session knows what the server calls it", async () => {
  const connecting = connect("ws://test/ws", options);
  FakeWebSocket.latest.open();
  FakeWebSocket.latest.receive({ id: "system:c0:0", result: { clientID: "cabc", maxMsgSize: 4194304 } });
  assert.equal((await connecting).clientId, "cabc");
});

test("a wrong secret is an error, and the socket is closed", async () => {
  const connecting = connect("ws://test/ws", options);
  const socket = FakeWebSocket.latest;
  socket.open();
  socket.receive({ id: "system:c0:0", error: { code: -32000, message: "Authentication failed" } });
  await assert.rejects(connecting, {
    name: "WslinkError",
    code: ErrorCode.AuthenticationFailed,
    message: "Authentication failed",
  });
  assert.deepEqual(socket.closedWith, { code: 1000, reason: "" });
});

test("a server that cannot be reached is an error that names it", async () => {
  const connecting = connect("ws://test/ws", options);
  FakeWebSocket.latest.lose();
  await assert.rejects(connecting, {
    code: ErrorCode.ConnectionClosed,
    message: "cannot connect to ws://test/ws (code 1006; is a wslink server listening there?)",
  });
});

test("what the platform says of a refused connection is told", async () => {
  const connecting = connect("ws://test/ws", options);
  FakeWebSocket.latest.onerror?.({ message: "connect ECONNREFUSED 127.0.0.1:1" });
  FakeWebSocket.latest.lose();
  await assert.rejects(connecting, {
    message: "cannot connect to ws://test/ws (code 1006, connect ECONNREFUSED 127.0.0.1:1)",
  });
});

test("a server that says nothing is given up", async () => {
  const connecting = connect("ws://test/ws", { ...options, timeoutMs: 1 });
  const socket = FakeWebSocket.latest;
  socket.open();
  await assert.rejects(connecting, { code: ErrorCode.TimedOut });
  assert.ok(socket.closedWith);
});

test("connecting can be given up", async () => {
  const abort = new AbortController();
  const connecting = connect("ws://test/ws", { ...options, signal: abort.signal });
  const socket = FakeWebSocket.latest;
  abort.abort();
  await assert.rejects(connecting, { name: "AbortError" });
  assert.ok(socket.closedWith);
});

test("a secret that cannot be sent is an error", async () => {
  const connecting = connect("ws://test/ws", { ...options, secret: "\ud83d" });
  FakeWebSocket.latest.open();
  await assert.rejects(connecting, { name: "TypeError" });
});

test("a first message that is no answer is an error", async () => {
  const connecting = connect("ws://test/ws", options);
  FakeWebSocket.latest.open();
  FakeWebSocket.latest.receive({ id: "publish:news:0", result: "extra" });
  await assert.rejects(connecting, { code: ErrorCode.UnexpectedValue });
});

test("a publication right behind the welcome, which nobody can listen to yet, does no harm", async () => {
  const connecting = connect("ws://test/ws", options);
  const socket = FakeWebSocket.latest;
  socket.open();
  socket.receive({ id: "system:c0:0", result: { clientID: "cabc" } });
  socket.receive({ id: "publish:news:0", result: "early" });
  assert.equal((await connecting).clientId, "cabc");
  assert.equal(socket.closedWith, undefined);
});
