import assert from "node:assert/strict";
import { test } from "node:test";
import type { WebsocketSession } from "wslink/src/WebsocketConnection/index.js";
import { call, stream, type WslinkSession } from "./index.js";

// That this compiles is half of the test: a stock session is a session, without a cast.
const accept = (stock: WebsocketSession): WslinkSession => stock;

test("a session of the stock package is a session for generated clients", async () => {
  const stock: WebsocketSession = {
    call: async (method, args) => [method, ...(args ?? [])],
    subscribe: (topic, callback) => ({
      promise: Promise.resolve({ topic, callback }),
      unsubscribe: async () => undefined,
    }),
    unsubscribe: async () => undefined,
    close: async () => undefined,
    addAttachment: () => "",
  };
  assert.deepEqual(await call(accept(stock), { method: "m", args: [1] }), ["m", 1]);
  const items: unknown[] = [];
  for await (const item of stream(accept(stock), { method: "m", args: [1] })) {
    items.push(item);
  }
  assert.deepEqual(items, ["m", 1]);
});
