import assert from "node:assert/strict";
import { test } from "node:test";
import { split } from "./split.js";

const message = Uint8Array.of(1, 2, 3, 4, 5);
const hex = (frame: Uint8Array) => Buffer.from(frame).toString("hex");

test("a message that fits is one frame, header little-endian", () => {
  assert.deepEqual([...split(message, 0xf2a445ef, 100)].map(hex), ["ef45a4f200000000050000000102030405"]);
});

test("frames are as long as the limit, header included, and the last one is shorter", () => {
  assert.deepEqual([...split(message, 1, 15)].map(hex), [
    "010000000000000005000000010203",
    "0100000003000000050000000405",
  ]);
});

test("a limit that leaves no room for a body still makes progress", () => {
  assert.equal([...split(message, 1, 12)].length, 5);
});
