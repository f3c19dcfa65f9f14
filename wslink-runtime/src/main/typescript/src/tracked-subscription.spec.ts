import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "./testing/open-session.js";

function recorder() {
  const heard: unknown[] = [];
  return {
    heard,
    next: (publication: unknown) => void heard.push(publication),
    end: (error: Error | undefined) => void heard.push(error?.message ?? "end"),
  };
}

const openTracking = () => openSession({ extensions: ["subscribe"] });

test("a subscription with arguments hears its own publications only", async () => {
  const { session, socket } = await openTracking();
  const observer = recorder();
  const whole = recorder();
  session.observe("frames", ["view 1"], observer);
  session.observe("frames", [], whole);
  assert.deepEqual(socket.messages, [
    {
      wslink: "1.0",
      id: "system:cabc:0",
      method: "wslink.subscribe",
      args: ["frames", ["view 1"]],
      kwargs: {},
    },
  ]);
  socket.receive({ id: "system:cabc:0", result: { subscription: 5 } });
  socket.receive({ id: "publish:frames:5", result: "mine" });
  socket.receive({ id: "publish:frames:6", result: "somebody's" });
  socket.receive({ id: "publish:frames:0", result: "everybody's" });
  assert.deepEqual(observer.heard, ["mine"]);
  assert.deepEqual(whole.heard, ["everybody's"]);
});

test("the server is told of an unsubscribed one", async () => {
  const { session, socket } = await openTracking();
  const observer = recorder();
  const subscription = session.observe("frames", [1], observer);
  socket.receive({ id: "system:cabc:0", result: { subscription: 5 } });
  subscription.unsubscribe();
  subscription.unsubscribe();
  socket.receive({ id: "publish:frames:5", result: "late" });
  assert.deepEqual(observer.heard, []);
  assert.deepEqual(
    socket.messages.map(({ method, args }) => [method, args]),
    [
      ["wslink.subscribe", ["frames", [1]]],
      ["wslink.unsubscribe", [5]],
    ],
  );
});

test("one that is unsubscribed before the server has numbered it is told of afterwards", async () => {
  const { session, socket } = await openTracking();
  const subscription = session.observe("frames", [1], recorder());
  subscription.unsubscribe();
  assert.equal(socket.messages.length, 1);
  socket.receive({ id: "system:cabc:0", result: { subscription: 5 } });
  assert.deepEqual(socket.messages[1]?.["args"], [5]);
});

test("a refusal ends it", async () => {
  const { session, socket } = await openTracking();
  const observer = recorder();
  session.observe("frames", [1], observer);
  socket.receive({ id: "system:cabc:0", error: { code: -32001, message: "no such view" } });
  assert.deepEqual(observer.heard, ["no such view"]);
});

test("an answer without a number ends it", async () => {
  const { session, socket } = await openTracking();
  const observer = recorder();
  session.observe("frames", [1], observer);
  socket.receive({ id: "system:cabc:0", result: null });
  assert.deepEqual(observer.heard, ["frames: the server did not number the subscription"]);
});

test("a failure of its publications ends it", async () => {
  const { session, socket } = await openTracking();
  const observer = recorder();
  session.observe("frames", [1], observer);
  socket.receive({ id: "system:cabc:0", result: { subscription: 5 } });
  socket.receive({ id: "publish:frames:5", error: { code: -32001, message: "the view is gone" } });
  socket.receive({ id: "publish:frames:5", result: "nobody hears this" });
  assert.deepEqual(observer.heard, ["the view is gone"]);
});

test("the end of the connection ends it once, answered or not", async () => {
  const { session, socket } = await openTracking();
  const answered = recorder();
  const waiting = recorder();
  session.observe("frames", [1], answered);
  session.observe("frames", [2], waiting);
  socket.receive({ id: "system:cabc:0", result: { subscription: 5 } });
  socket.lose();
  assert.deepEqual(answered.heard, ["frames: the connection is closed (code 1006)"]);
  assert.deepEqual(waiting.heard, ["subscription: the connection is closed (code 1006)"]);
});

test("closing the session ends it without an error", async () => {
  const { session } = await openTracking();
  const observer = recorder();
  session.observe("frames", [1], observer);
  session.close();
  assert.deepEqual(observer.heard, ["end"]);
});

test("a server that does not know arguments is listened to as a whole", async () => {
  const { session, socket } = await openSession();
  const observer = recorder();
  session.observe("frames", ["view 1"], observer);
  socket.receive({ id: "publish:frames:0", result: "anything" });
  assert.deepEqual(socket.messages, []);
  assert.deepEqual(observer.heard, ["anything"]);
});
