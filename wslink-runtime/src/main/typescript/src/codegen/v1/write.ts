import { swapByteOrder } from "./byte-order.js";

/** Writes a whole number: as a plain number where it fits one, which stock sessions can send too. */
export function writeBigint(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** Writes a typed array as its little-endian bytes: a view into the array where that is enough. */
export function writePacked(
  value: Int16Array | Int32Array | BigInt64Array | Float32Array | Float64Array,
): Uint8Array {
  if (!ArrayBuffer.isView(value)) {
    throw new TypeError("packed numbers are written from a typed array");
  }
  return swapByteOrder(
    new Uint8Array(value.buffer, value.byteOffset, value.byteLength),
    value.BYTES_PER_ELEMENT,
  );
}

/** Writes a list. */
export function writeList<T>(value: readonly T[], write: (element: T) => unknown): unknown[] {
  return value.map((element) => write(element));
}

/** Writes a map with text for keys. */
export function writeRecord<T>(
  value: Readonly<Record<string, T>>,
  write: (element: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, write(element)]));
}

/** Writes a value that may be absent; an absent one travels as null. */
export function writeNullable<T>(value: T | null | undefined, write: (value: T) => unknown): unknown {
  return value === null || value === undefined ? null : write(value);
}
