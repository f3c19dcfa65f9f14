import assert from "node:assert/strict";
import { test } from "node:test";
import { TopicListeners } from "./topic-listeners.js";

test("a listener that throws is reported, and the others hear nevertheless", (context) => {
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
  context.after(() => Reflect.deleteProperty(globalThis, "reportError"));
  const heard: unknown[] = [];
  const failure = new Error("a listener's own");
  const listeners = new TopicListeners();
  listeners.add("news", {
    next: () => {
      throw failure;
    },
    end: () => undefined,
  });
  listeners.add("news", { next: (publication) => heard.push(publication), end: () => undefined });
  listeners.publish("news", 1);
  assert.deepEqual(heard, [1]);
  assert.deepEqual(reported, [failure]);
});

test("a listener that leaves while a publication is handed out does not keep it from others", () => {
  const heard: string[] = [];
  const listeners = new TopicListeners();
  const first = {
    next: () => {
      heard.push("first");
      listeners.remove("news", first);
    },
    end: () => undefined,
  };
  listeners.add("news", first);
  listeners.add("news", { next: () => heard.push("second"), end: () => undefined });
  listeners.publish("news", 1);
  listeners.publish("news", 2);
  assert.deepEqual(heard, ["first", "second", "second"]);
});

test("a listener that another one has removed hears nothing more, not even what is being handed out", () => {
  const heard: string[] = [];
  const listeners = new TopicListeners();
  const second = { next: () => heard.push("second"), end: () => undefined };
  listeners.add("news", { next: () => listeners.remove("news", second), end: () => undefined });
  listeners.add("news", second);
  listeners.publish("news", 1);
  assert.deepEqual(heard, []);
});
