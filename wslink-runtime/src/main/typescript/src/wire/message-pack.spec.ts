import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, encode } from "./message-pack.js";
import { outgoingValue } from "./outgoing-value.js";

const hex = (value: unknown) => Buffer.from(encode(outgoingValue(value, "args"))).toString("hex");
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

const written: [string, unknown, string][] = [
  ["null", null, "c0"],
  ["undefined in a list", [undefined], "91c0"],
  ["undefined in a map, left out", { a: undefined, b: 1 }, "81a16201"],
  ["the largest 32-bit integer", 2 ** 32 - 1, "ceffffffff"],
  ["a larger integer", 2 ** 32, "cf0000000100000000"],
  ["the smallest 32-bit integer", -(2 ** 31), "d280000000"],
  ["a smaller integer", -(2 ** 31) - 1, "d3ffffffff7fffffff"],
  ["the largest safe integer", Number.MAX_SAFE_INTEGER, "cf001fffffffffffff"],
  ["a small bigint", 7n, "07"],
  ["the largest long", 2n ** 63n - 1n, "cf7fffffffffffffff"],
  ["the smallest long", -(2n ** 63n), "d38000000000000000"],
  ["a fraction", 0.5, "cb3fe0000000000000"],
  ["an integer that is not exact", 2 ** 53, "cb4340000000000000"],
  ["NaN", Number.NaN, "cb7ff8000000000000"],
  ["bytes", Uint8Array.of(1, 2), "c4020102"],
  ["an ArrayBuffer", Uint8Array.of(1, 2).buffer, "c4020102"],
  ["a typed array", Float32Array.of(1, 2), "c4080000803f00000040"],
  ["a date", new Date(1000), "d6ff00000001"],
];
for (const [what, value, expected] of written) {
  test(`writes ${what}`, () => assert.equal(hex(value), expected));
}

const nested: unknown[] = [];
nested.push(nested);
const refused: [string, unknown, string][] = [
  ["a Map", { a: new Map() }, "args.a: a Map cannot be sent"],
  ["a Set", [new Set()], "args[0]: a Set cannot be sent"],
  ["a Blob", [new Blob([])], "args[0]: a Blob cannot be sent"],
  ["a promise", { a: Promise.resolve(1) }, "args.a: a Promise cannot be sent"],
  ["an error", [new Error("e")], "args[0]: an Error cannot be sent"],
  ["a String object", [new String("s")], "args[0]: a String cannot be sent"],
  [
    "an object without fields",
    [Object.create(Object.create(Object.create(null)))],
    "args[0]: an object without fields cannot be sent",
  ],
  ["an invalid date", { a: [{ b: new Date(NaN) }] }, "args.a[0].b: an invalid Date cannot be sent"],
  ["a function", [() => 1], "args[0]: a function cannot be sent"],
  ["a symbol", [Symbol("s")], "args[0]: a symbol cannot be sent"],
  ["an integer beyond 64 bits", [2n ** 64n], "args[0]: 18446744073709551616 does not fit 64 bits"],
  ["half a surrogate pair", ["\ud83d"], "args[0]: text with half a surrogate pair cannot be sent"],
  [
    "half a surrogate pair in a key",
    [{ "\ud83d": 1 }],
    "args[0].\ud83d: text with half a surrogate pair cannot be sent",
  ],
  ["a list within itself", nested, `args${"[0]".repeat(99)}: nested more than 99 deep, or within itself`],
];
for (const [what, value, message] of refused) {
  test(`refuses ${what}`, () => assert.throws(() => hex(value), { name: "TypeError", message }));
}

test("reads 64-bit integers exactly: numbers where they can hold them, bigint elsewhere", () => {
  assert.deepEqual(
    decode(bytes("94cf0000000100000000d3ffffffff7fffffffcf7fffffffffffffff81a161d38000000000000000")),
    [2 ** 32, -(2 ** 31) - 1, 2n ** 63n - 1n, { a: -(2n ** 63n) }],
  );
});

test("reads bytes as a view", () => {
  const message = bytes("c4020102");
  const value = decode(message);
  assert.deepEqual(value, Uint8Array.of(1, 2));
  assert.equal((value as Uint8Array).buffer, message.buffer);
});

test("a surrogate pair passes both ways", () => {
  assert.equal(decode(encode(outgoingValue("\u{1f600}", "args"))), "\u{1f600}");
});

for (const [what, message] of [
  ["nothing", ""],
  ["a truncated value", "92c0"],
  ["a byte that means nothing", "c1"],
  ["bytes behind the value", "c0c0"],
  ["a list that claims to be huge", "ddffffffff"],
  ["a key that would reach the prototype", "81a95f5f70726f746f5f5fc0"],
] as const) {
  test(`refuses ${what}`, () =>
    assert.throws(() => decode(bytes(message)), { name: "ProtocolViolation", closeCode: 4007 }));
}
