import { swapByteOrder } from "./byte-order.js";
import { bigint, unexpected } from "./read.js";

// Packed numbers travel as their little-endian bytes. They arrive as a view into the whole message,
// at any offset, so they are always copied to where a typed array may lie. A list of numbers is
// accepted as well: that is what a service that does not pack them sends.

/** Reads packed 16-bit integers. */
export function int16Array(value: unknown): Int16Array<ArrayBuffer> {
  return value instanceof Uint8Array
    ? new Int16Array(copy(value, Int16Array.BYTES_PER_ELEMENT))
    : Int16Array.from(numbers(value));
}

/** Reads packed 32-bit integers. */
export function int32Array(value: unknown): Int32Array<ArrayBuffer> {
  return value instanceof Uint8Array
    ? new Int32Array(copy(value, Int32Array.BYTES_PER_ELEMENT))
    : Int32Array.from(numbers(value));
}

/** Reads packed 64-bit integers. */
export function bigInt64Array(value: unknown): BigInt64Array<ArrayBuffer> {
  if (value instanceof Uint8Array) {
    return new BigInt64Array(copy(value, BigInt64Array.BYTES_PER_ELEMENT));
  }
  if (Array.isArray(value)) {
    return BigInt64Array.from(value, bigint);
  }
  throw unexpected("packed numbers", value);
}

/** Reads packed 32-bit floating-point numbers. */
export function float32Array(value: unknown): Float32Array<ArrayBuffer> {
  return value instanceof Uint8Array
    ? new Float32Array(copy(value, Float32Array.BYTES_PER_ELEMENT))
    : Float32Array.from(numbers(value));
}

/** Reads packed 64-bit floating-point numbers. */
export function float64Array(value: unknown): Float64Array<ArrayBuffer> {
  return value instanceof Uint8Array
    ? new Float64Array(copy(value, Float64Array.BYTES_PER_ELEMENT))
    : Float64Array.from(numbers(value));
}

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) {
    throw unexpected("packed numbers", value);
  }
  for (const element of value) {
    if (typeof element !== "number") {
      throw unexpected("a number", element);
    }
  }
  return value;
}

function copy(packed: Uint8Array, elementSize: number): ArrayBuffer {
  if (packed.length % elementSize !== 0) {
    throw unexpected(`packed numbers of ${elementSize} bytes each`, packed);
  }
  return swapByteOrder(new Uint8Array(packed), elementSize).buffer;
}
