import { ErrorCode, WslinkError } from "../../wslink-error.js";

/** Makes the error of a value that is not what the contract promises. */
export function unexpected(expected: string, value: unknown): WslinkError {
  return new WslinkError(`expected ${expected}, got ${kindOf(value)}`, { code: ErrorCode.UnexpectedValue });
}

/**
 * Reads what arrived.
 *
 * @param what names it in errors: a method or a topic
 * @param read makes the value; without it, it is what arrived
 * @throws {WslinkError} if that is not what the contract promises
 */
export function readValue<T>(what: string, read: ((value: unknown) => T) | undefined, value: unknown): T {
  if (read === undefined) {
    return value as T;
  }
  try {
    return read(value);
  } catch (error) {
    const { message } = error as Error;
    throw new WslinkError(`${what}: ${message}`, { code: ErrorCode.UnexpectedValue, cause: error });
  }
}

/** Reads bytes: a view, possibly into a larger buffer and not aligned. */
export function bytes(value: unknown): Uint8Array<ArrayBuffer> {
  if (value instanceof Uint8Array) {
    return value as Uint8Array<ArrayBuffer>;
  }
  throw unexpected("bytes", value);
}

/** Reads a whole number of up to 64 bits. A number that large has been rounded by a stock session. */
export function bigint(value: unknown): bigint {
  if (typeof value === "bigint") {
    return value;
  }
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    return BigInt(value);
  }
  throw unexpected(Number.isInteger(value) ? "an integer that is not rounded" : "an integer", value);
}

/** Reads a list. */
export function list<T>(value: unknown, read: (element: unknown) => T): T[] {
  if (Array.isArray(value)) {
    return value.map((element) => read(element));
  }
  throw unexpected("a list", value);
}

/** Reads a map with text for keys. */
export function record<T>(value: unknown, read: (element: unknown) => T): Record<string, T> {
  if (isMap(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, read(element)]));
  }
  throw unexpected("a map", value);
}

/** Reads a map whose fields a generated function reads one by one. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (isMap(value)) {
    return value;
  }
  throw unexpected("a map", value);
}

/** Reads a value, or null where there is none. */
export function nullable<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}

/** Reads a value, or undefined where there is none. */
export function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined {
  return value === null || value === undefined ? undefined : read(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof Date)
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "a list";
  }
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
    case "bigint":
      return `the number ${value}`;
    case "boolean":
      return String(value);
    default:
      return ArrayBuffer.isView(value) ? "bytes" : isMap(value) ? "a map" : "something else";
  }
}
