import assert from "node:assert/strict";
import { test } from "node:test";
import { openSession } from "../../testing/open-session.js";
import type { WslinkSession } from "../../wslink-session.js";
import { bigint, topic } from "./index.js";

/** What a stock session is to a topic. */
function stockSession() {
  const callbacks = new Set<(args: unknown[]) => unknown>();
  const session: WslinkSession = {
    call: async () => null,
    subscribe: (_topic, callback) => {
      callbacks.add(callback);
      return { promise: Promise.resolve(), unsubscribe: async () => callbacks.delete(callback) };
    },
  };
  const publish = (publication: unknown) => {
    for (const callback of callbacks) {
      callback([publication]);
    }
  };
  return { session, publish, callbacks };
}

test("a listener hears what a stock session delivers, until it unsubscribes", () => {
  const { session, publish, callbacks } = stockSession();
  const heard: string[] = [];
  const subscription = topic<string>(session, { name: "news" }).subscribe((line) => heard.push(line));
  publish("one");
  subscription.unsubscribe();
  subscription.unsubscribe();
  publish("two");
  assert.deepEqual(heard, ["one"]);
  assert.equal(callbacks.size, 0);
});

test("`using` unsubscribes", () => {
  const { session, callbacks } = stockSession();
  const subscription = topic<string>(session, { name: "news" }).subscribe(() => undefined);
  subscription[Symbol.dispose]();
  assert.equal(callbacks.size, 0);
});

test("arguments make it a subscription of its own where the session can do that", async () => {
  const { session, socket } = await openSession({ extensions: ["subscribe"] });
  topic(session, { name: "frames", args: ["view", undefined] }).subscribe(() => undefined);
  assert.deepEqual(socket.messages[0]?.["args"], ["frames", ["view", null]]);
});

test("a publication that is not what was promised ends the subscription and is told", () => {
  const { session, publish, callbacks } = stockSession();
  const heard: unknown[] = [];
  topic(session, { name: "count", read: bigint }).subscribe(
    (count) => heard.push(count),
    (error) => heard.push(error?.message),
  );
  publish(1);
  publish("two");
  publish(3);
  assert.deepEqual(heard, [1n, "count: expected an integer, got text"]);
  assert.equal(callbacks.size, 0);
});

test("a stock session without a connection ends the subscription", async () => {
  const session: WslinkSession = {
    call: async () => null,
    subscribe: () => ({
      promise: Promise.reject({ code: -32099, message: "connection not open" }),
      unsubscribe: () => undefined,
    }),
  };
  const error = await new Promise<Error | undefined>((resolve) =>
    topic(session, { name: "news" }).subscribe(() => undefined, resolve),
  );
  assert.equal(error?.message, "news: connection not open");
});

test("without anybody to tell, a refusal is reported and the end of the connection is not", async (context) => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: Error) => reported.push(error.message) });
  context.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  const { session, socket } = await openSession({ extensions: ["subscribe"] });
  topic(session, { name: "frames", args: [1] }).subscribe(() => undefined);
  topic(session, { name: "frames", args: [2] }).subscribe(() => undefined);
  socket.receive({ id: "system:cabc:0", error: { code: -32001, message: "no such view" } });
  socket.lose();
  assert.deepEqual(reported, ["frames: no such view"]);
});

test("a loop gets every publication since it began, in order", async () => {
  const { session, publish } = stockSession();
  const publications = topic<number>(session, { name: "count" })[Symbol.asyncIterator]();
  publish(1);
  publish(2);
  const third = [publications.next(), publications.next(), publications.next()];
  publish(3);
  assert.deepEqual(
    (await Promise.all(third)).map(({ value }) => value),
    [1, 2, 3],
  );
});

test("leaving a loop unsubscribes", async () => {
  const { session, publish, callbacks } = stockSession();
  const publications = topic<number>(session, { name: "count" });
  const loop = (async () => {
    for await (const publication of publications) {
      return publication;
    }
    return undefined;
  })();
  publish(1);
  assert.equal(await loop, 1);
  assert.equal(callbacks.size, 0);
});

test("a slow loop finds the newest publications, as many as the capacity", async () => {
  const { session, publish } = stockSession();
  const publications = topic<number>(session, { name: "count", capacity: 2 })[Symbol.asyncIterator]();
  [1, 2, 3, 4].forEach(publish);
  assert.equal((await publications.next()).value, 3);
  assert.equal((await publications.next()).value, 4);
});

test("a loop takes what has come, then throws when the connection is lost, then is over", async () => {
  const { session, socket } = await openSession();
  const publications = topic<number>(session, { name: "count" })[Symbol.asyncIterator]();
  socket.receive({ id: "publish:count:0", result: 1 });
  socket.lose();
  assert.equal((await publications.next()).value, 1);
  await assert.rejects(publications.next(), { name: "WslinkError" });
  assert.equal((await publications.next()).done, true);
});

test("a loop ends when the session is closed", async () => {
  const { session } = await openSession();
  const publications = topic<number>(session, { name: "count" })[Symbol.asyncIterator]();
  const next = publications.next();
  session.close();
  assert.equal((await next).done, true);
});
