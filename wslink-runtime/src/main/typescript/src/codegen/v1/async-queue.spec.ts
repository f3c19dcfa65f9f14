import assert from "node:assert/strict";
import { test } from "node:test";
import { AsyncQueue } from "./async-queue.js";

test("values come out in order, whether they wait or are waited for", async () => {
  const queue = new AsyncQueue<number>();
  queue.add(1);
  queue.add(2);
  assert.equal((await queue.take()).value, 1);
  queue.add(3);
  const taken = [queue.take(), queue.take(), queue.take()];
  queue.add(4);
  assert.deepEqual(
    (await Promise.all(taken)).map(({ value }) => value),
    [2, 3, 4],
  );
});

test("the oldest is dropped, wherever it stands", async () => {
  const queue = new AsyncQueue<number>();
  [1, 2, 3].forEach((value) => queue.add(value));
  queue.dropOldest();
  queue.add(4);
  assert.equal((await queue.take()).value, 2);
  queue.dropOldest();
  assert.equal(queue.length, 1);
  assert.equal((await queue.take()).value, 4);
});

test("a failure comes once, behind the last value", async () => {
  const queue = new AsyncQueue<number>();
  queue.add(1);
  queue.end(new Error("broken"));
  assert.equal((await queue.take()).value, 1);
  await assert.rejects(queue.take(), { message: "broken" });
  assert.equal((await queue.take()).done, true);
});

test("of several that wait, one hears of the failure", async () => {
  const queue = new AsyncQueue<number>();
  const taken = [queue.take(), queue.take()];
  queue.end(new Error("broken"));
  const outcomes = await Promise.allSettled(taken);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ["rejected", "fulfilled"],
  );
});

test("what comes behind the end is ignored", async () => {
  const queue = new AsyncQueue<number>();
  queue.end();
  queue.add(1);
  queue.end(new Error("late"));
  assert.equal(queue.length, 0);
  assert.equal((await queue.take()).done, true);
});

test("whoever waits for an abandoned one is released", async () => {
  const queue = new AsyncQueue<number>();
  const waiting = queue.take();
  queue.abandon();
  assert.equal((await waiting).done, true);
});

test("what waits in an abandoned one is dropped, a failure too", async () => {
  const queue = new AsyncQueue<number>();
  queue.add(1);
  queue.end(new Error("broken"));
  queue.abandon();
  assert.equal((await queue.take()).done, true);
});
