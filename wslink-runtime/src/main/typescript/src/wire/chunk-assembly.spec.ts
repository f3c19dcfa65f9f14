import assert from "node:assert/strict";
import { test } from "node:test";
import { ChunkAssembly } from "./chunk-assembly.js";
import { HEADER_SIZE, writeHeader } from "./chunk-header.js";
import { split } from "./split.js";

const limits = { messageSize: 1000, unfinishedMessages: 3 };
const message = Uint8Array.from({ length: 100 }, (_, index) => index);

function frame(messageId: number, offset: number, messageSize: number, body: Uint8Array): ArrayBuffer {
  const bytes = new Uint8Array(HEADER_SIZE + body.length);
  writeHeader(bytes.buffer, { messageId, offset, messageSize });
  bytes.set(body, HEADER_SIZE);
  return bytes.buffer;
}

const frames = (messageId: number, frameLimit: number) =>
  [...split(message, messageId, frameLimit)].map(({ buffer }) => buffer);

test("a message in one chunk is a view into its frame", () => {
  const [only] = frames(1, 1000);
  const assembled = new ChunkAssembly(limits).accept(only as ArrayBuffer);
  assert.deepEqual(assembled, message);
  assert.equal(assembled?.buffer, only);
});

test("chunks of one byte each make the message again", () => {
  const assembly = new ChunkAssembly({ ...limits, messageSize: 100_000 });
  const results = frames(1, 8).map((each) => assembly.accept(each));
  assert.deepEqual(results.pop(), message);
  assert.ok(results.every((result) => result === undefined));
});

test("chunks may come in any order", () => {
  const assembly = new ChunkAssembly({ ...limits, messageSize: 100_000 });
  const results = frames(1, 20)
    .reverse()
    .map((each) => assembly.accept(each));
  assert.deepEqual(results.pop(), message);
});

test("messages may be interleaved, and an id is free again after its message", () => {
  const assembly = new ChunkAssembly(limits);
  const first = frames(1, 62);
  const second = frames(2, 62);
  for (let round = 0; round < 2; round++) {
    assert.equal(assembly.accept(first[0] as ArrayBuffer), undefined);
    assert.equal(assembly.accept(second[0] as ArrayBuffer), undefined);
    assert.deepEqual(assembly.accept(first[1] as ArrayBuffer), message);
    assert.deepEqual(assembly.accept(second[1] as ArrayBuffer), message);
  }
});

test("a header without a body may come first", () => {
  const assembly = new ChunkAssembly(limits);
  assert.equal(assembly.accept(frame(1, 0, 100, new Uint8Array())), undefined);
  assert.deepEqual(assembly.accept(frame(1, 0, 100, message)), message);
});

test("a chunk that comes twice does not stand in for one that is missing", () => {
  const assembly = new ChunkAssembly(limits);
  const half = message.subarray(0, 50);
  assembly.accept(frame(1, 0, 100, half));
  assert.throws(() => assembly.accept(frame(1, 0, 100, half)), { message: "chunks of a message overlap" });
});

test("a chunk that reaches into a later one is refused", () => {
  const assembly = new ChunkAssembly(limits);
  assembly.accept(frame(1, 50, 100, message.subarray(50)));
  assert.throws(() => assembly.accept(frame(1, 0, 100, message.subarray(0, 51))), {
    message: "chunks of a message overlap",
  });
});

const refused: [string, ArrayBuffer[], number][] = [
  ["no room for a header", [new ArrayBuffer(11)], 4002],
  ["an empty message", [frame(1, 0, 0, new Uint8Array())], 4002],
  ["a chunk behind the end", [frame(1, 60, 100, message.subarray(0, 41))], 4002],
  [
    "another size than before",
    [frame(1, 0, 100, message.subarray(1)), frame(1, 99, 101, message.subarray(99))],
    4002,
  ],
  ["a message above the limit", [frame(1, 0, 1001, message)], 4009],
  ["too many unfinished messages", [1, 2, 3, 4].map((id) => frame(id, 0, 100, new Uint8Array())), 4002],
  ["a flood of empty chunks", Array.from({ length: 8 }, () => frame(1, 0, 100, new Uint8Array())), 4009],
];
for (const [what, violating, closeCode] of refused) {
  test(`${what} is refused`, () => {
    const assembly = new ChunkAssembly(limits);
    const last = violating[violating.length - 1] as ArrayBuffer;
    for (const each of violating.slice(0, -1)) {
      assert.equal(assembly.accept(each), undefined);
    }
    assert.throws(() => assembly.accept(last), { name: "ProtocolViolation", closeCode });
  });
}

test("what is finished no longer counts", () => {
  const assembly = new ChunkAssembly(limits);
  for (let round = 0; round < 100; round++) {
    const [first, second] = frames(round, 62) as [ArrayBuffer, ArrayBuffer];
    assembly.accept(first);
    assert.deepEqual(assembly.accept(second), message);
  }
});
