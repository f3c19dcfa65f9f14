const MAX_DEPTH = 100;
const MIN_INT64 = -(2n ** 63n);
const MAX_UINT64 = 2n ** 64n - 1n;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Copies a value into what the MessagePack library writes as the wire wants it, and refuses what it
 * would lose without a word: it writes a `Map`, a `Blob` or an `ArrayBuffer` as an empty map.
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
export function outgoingValue(value: unknown, path: string, depth = 0): unknown {
  switch (typeof value) {
    case "undefined":
      return null;
    case "number":
      return Number.isSafeInteger(value) && !fits32Bits(value) ? BigInt(value) : value;
    case "bigint":
      if (value < MIN_INT64 || value > MAX_UINT64) {
        throw new TypeError(`${path}: ${value} does not fit 64 bits`);
      }
      return fits32Bits(value) ? Number(value) : value;
    case "string":
      if (LONE_SURROGATE.test(value)) {
        throw new TypeError(`${path}: text with half a surrogate pair cannot be sent`);
      }
      return value;
    case "boolean":
      return value;
    case "object":
      return value === null ? null : outgoingObject(value, path, depth);
    default:
      throw new TypeError(`${path}: a ${typeof value} cannot be sent`);
  }
}

function fits32Bits(integer: number | bigint): boolean {
  return integer >= -0x8000_0000 && integer <= 0xffff_ffff;
}

function outgoingObject(value: object, path: string, depth: number): unknown {
  if (ArrayBuffer.isView(value) || value instanceof Date) {
    return value;
  }
  if (value instanceof ArrayBuffer) {
    return new Uint8Array(value);
  }
  if (depth >= MAX_DEPTH) {
    throw new TypeError(`${path}: nested more than ${MAX_DEPTH} deep, or within itself`);
  }
  if (Array.isArray(value)) {
    return Array.from(value, (element, index) => outgoingValue(element, `${path}[${index}]`, depth + 1));
  }
  if (value instanceof Map || value instanceof Set || isBlob(value)) {
    throw new TypeError(`${path}: a ${value.constructor.name} cannot be sent`);
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, outgoingValue(field, `${path}.${key}`, depth + 1)]),
  );
}

function isBlob(value: object): boolean {
  return typeof Blob !== "undefined" && value instanceof Blob;
}
