import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, described, type GoldenFrame, goldens } from "../testing/golden.js";
import { ChunkAssembly } from "./chunk-assembly.js";
import { decode, encode } from "./message-pack.js";
import { outgoingValue } from "./outgoing-value.js";

const limits = { messageSize: 1e9, unfinishedMessages: 64 };

/** Puts the messages of one direction together, connection by connection. */
function messages(frames: readonly GoldenFrame[], dir: GoldenFrame["dir"]) {
  const assemblies = new Map<number, ChunkAssembly>();
  return frames
    .filter((frame) => frame.dir === dir)
    .map(({ conn = 0, hex, message }) => {
      const assembly = assemblies.get(conn) ?? new ChunkAssembly(limits);
      assemblies.set(conn, assembly);
      return { assembled: assembly.accept(bytes(hex).buffer), message };
    });
}

for (const { scenario, frames } of goldens()) {
  test(`understands what the reference server sent in "${scenario}"`, () => {
    for (const { assembled, message } of messages(frames, "s2c")) {
      assert.deepEqual(assembled && decode(assembled), described(message));
    }
  });

  test(`writes what the stock client sent in "${scenario}", byte for byte`, () => {
    for (const { assembled } of messages(frames, "c2s")) {
      if (assembled !== undefined) {
        assert.deepEqual(encode(outgoingValue(decode(assembled), "message")), assembled);
      }
    }
  });
}
