/** Readers follow 100, the message itself included. */
const MAX_DEPTH = 99;
const MIN_INT64 = -(2n ** 63n);
const MAX_UINT64 = 2n ** 64n - 1n;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A refusal on its way out of the value: each list and map that it leaves adds the place in it. */
class Refusal extends Error {
  place = "";
}

/**
 * Copies a value into what the MessagePack library writes as the wire wants it, and refuses what it
 * would lose without a word: it writes a `Map`, a `Promise` or an `ArrayBuffer` as an empty map.
 *
 * - `undefined` becomes null in a list and is left out of a map.
 * - An `ArrayBuffer` becomes bytes, as views of one do by themselves.
 * - Integers beyond 32 bits become `bigint` and others numbers: once the library is told to take
 *   `bigint` at all, it writes large whole numbers as floating-point and every `bigint` in 64 bits.
 * - Anything else with fields becomes a map of its own enumerable ones.
 *
 * @param path names the place in errors
 * @throws {TypeError} if the wire cannot carry the value
 */
export function outgoingValue(value: unknown, path: string): unknown {
  try {
    return outgoing(value, 0);
  } catch (error) {
    throw error instanceof Refusal ? new TypeError(`${path}${error.place}: ${error.message}`) : error;
  }
}

function outgoing(value: unknown, depth: number): unknown {
  switch (typeof value) {
    case "undefined":
      return null;
    case "number":
      return Number.isSafeInteger(value) && !fits32Bits(value) ? BigInt(value) : value;
    case "bigint":
      if (value < MIN_INT64 || value > MAX_UINT64) {
        throw new Refusal(`${value} does not fit 64 bits`);
      }
      return fits32Bits(value) ? Number(value) : value;
    case "string":
      return outgoingText(value);
    case "boolean":
      return value;
    case "object":
      return value === null ? null : outgoingObject(value, depth);
    default:
      throw new Refusal(`a ${typeof value} cannot be sent`);
  }
}

function fits32Bits(integer: number | bigint): boolean {
  return integer >= -0x8000_0000 && integer <= 0xffff_ffff;
}

function outgoingText(text: string): string {
  if (LONE_SURROGATE.test(text)) {
    throw new Refusal("text with half a surrogate pair cannot be sent");
  }
  return text;
}

function outgoingObject(value: object, depth: number): unknown {
  if (ArrayBuffer.isView(value)) {
    return value;
  }
  if (value instanceof ArrayBuffer || isShared(value)) {
    return new Uint8Array(value);
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) {
      throw new Refusal("an invalid Date cannot be sent");
    }
    return value;
  }
  if (depth >= MAX_DEPTH) {
    throw new Refusal(`nested more than ${MAX_DEPTH} deep, or within itself`);
  }
  return Array.isArray(value) ? outgoingList(value, depth + 1) : outgoingMap(value, depth + 1);
}

function isShared(value: object): value is SharedArrayBuffer {
  return typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer;
}

function outgoingList(list: readonly unknown[], depth: number): unknown[] {
  const copy = new Array<unknown>(list.length);
  let index = 0;
  try {
    for (; index < list.length; index++) {
      copy[index] = outgoing(list[index], depth);
    }
  } catch (error) {
    throw leaving(`[${index}]`, error);
  }
  return copy;
}

function outgoingMap(map: object, depth: number): unknown {
  const fields: [string, unknown][] = [];
  const entries = Object.entries(map);
  if (isOpaque(map, entries.length)) {
    throw new Refusal(`${classOf(map)} cannot be sent`);
  }
  for (const [key, field] of entries) {
    if (field !== undefined) {
      try {
        fields.push([outgoingText(key), outgoing(field, depth)]);
      } catch (error) {
        throw leaving(`.${key}`, error);
      }
    }
  }
  return Object.fromEntries(fields);
}

/** Whether what an object holds is not in its fields: a `Map`, a `Promise`, a `String`. */
function isOpaque(value: object, fieldCount: number): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || Object.getPrototypeOf(prototype) === null) {
    return false; // a literal, of whichever window
  }
  return fieldCount === 0 || value instanceof String || value instanceof Map || value instanceof Set;
}

function classOf(value: object): string {
  const { constructor } = value as { constructor?: { name?: unknown } };
  if (typeof constructor?.name !== "string") {
    return "an object without fields";
  }
  return `${/^[AEIO]/.test(constructor.name) ? "an" : "a"} ${constructor.name}`;
}

function leaving(place: string, error: unknown): unknown {
  if (error instanceof Refusal) {
    error.place = place + error.place;
  }
  return error;
}
