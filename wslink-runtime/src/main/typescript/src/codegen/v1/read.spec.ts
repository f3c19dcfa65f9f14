import assert from "node:assert/strict";
import { test } from "node:test";
import {
  bigInt64Array,
  bigint,
  bytes,
  fields,
  float32Array,
  float64Array,
  int16Array,
  int32Array,
  list,
  nullable,
  optional,
  record,
  writeBigint,
  writeList,
  writeNullable,
  writePacked,
  writeRecord,
} from "./index.js";

const unaligned = (packed: Uint8Array) => {
  const message = new Uint8Array(packed.length + 1);
  message.set(packed, 1);
  return message.subarray(1);
};

for (const [array, read] of [
  [Int16Array.of(1, -2), int16Array],
  [Int32Array.of(1, -2), int32Array],
  [Float32Array.of(1.5, -2), float32Array],
  [Float64Array.of(1.5, -2), float64Array],
  [BigInt64Array.of(1n, -(2n ** 63n)), bigInt64Array],
] as const) {
  const name = array.constructor.name;

  test(`${name} comes back from its bytes, wherever they lie`, () => {
    assert.deepEqual(read(unaligned(writePacked(array))), array);
  });

  test(`${name} is read from a list as well`, () => {
    assert.deepEqual(read([...array]), array);
  });

  test(`${name} is not read from half an element or other things`, () => {
    assert.throws(() => read(new Uint8Array(array.BYTES_PER_ELEMENT + 1)), { name: "WslinkError" });
    assert.throws(() => read("text"), { message: "expected packed numbers, got text" });
    assert.throws(() => read(["1"]), { name: "WslinkError" });
  });
}

test("packed numbers are little-endian on the wire, and only those of the view", () => {
  const array = Int32Array.of(9, 1, 2).subarray(1);
  assert.deepEqual(writePacked(array), Uint8Array.of(1, 0, 0, 0, 2, 0, 0, 0));
});

test("packed numbers are written from typed arrays only", () => {
  assert.throws(() => writePacked([1, 2] as unknown as Int32Array), { name: "TypeError" });
});

test("integers are read as bigint however they arrive, and nothing else is", () => {
  assert.equal(bigint(5), 5n);
  assert.equal(bigint(2n ** 62n), 2n ** 62n);
  assert.throws(() => bigint(2 ** 53), {
    message: "expected an integer that is not rounded, got the number 9007199254740992",
  });
  assert.throws(() => bigint(1.5), { message: "expected an integer, got the number 1.5" });
});

test("bigints are written so that a stock session can send the small ones", () => {
  assert.equal(writeBigint(5n), 5);
  assert.equal(writeBigint(2n ** 62n), 2n ** 62n);
});

test("lists and maps are read and written element by element", () => {
  assert.deepEqual(list([1, 2], bigint), [1n, 2n]);
  assert.deepEqual(record({ a: 1 }, bigint), { a: 1n });
  assert.deepEqual(writeList([1n], writeBigint), [1]);
  assert.deepEqual(writeRecord({ a: 1n }, writeBigint), { a: 1 });
  assert.throws(() => list({}, bigint), { message: "expected a list, got a map" });
  assert.throws(() => record([], bigint), { message: "expected a map, got a list" });
  assert.throws(() => fields(null), { message: "expected a map, got null" });
});

test("absent values are null or undefined as the contract has it", () => {
  assert.equal(nullable(null, bigint), null);
  assert.equal(nullable(undefined, bigint), null);
  assert.equal(nullable(1, bigint), 1n);
  assert.equal(optional(null, bigint), undefined);
  assert.equal(optional(1, bigint), 1n);
  assert.equal(writeNullable(undefined, writeBigint), null);
  assert.equal(writeNullable(1n, writeBigint), 1);
});

test("bytes are handed through", () => {
  const view = unaligned(Uint8Array.of(1, 2));
  assert.equal(bytes(view), view);
  assert.throws(() => bytes(true), { message: "expected bytes, got true" });
});
