import { Decoder, Encoder } from "@msgpack/msgpack";
import { CloseCode, ProtocolViolation } from "./protocol-violation.js";

/** Writes what {@link outgoingValue} made. */
export function encode(value: unknown): Uint8Array {
  return new Encoder({ useBigInt64: true, maxDepth: 200 }).encode(value);
}

/**
 * Reads a message. Bytes are views into it. A 64-bit integer becomes a number where a number holds
 * it exactly and a `bigint` otherwise; the stock client rounds those.
 *
 * @throws {ProtocolViolation} if it is not exactly one MessagePack value
 */
export function decode(message: Uint8Array): unknown {
  // No list or map has more elements than the message has bytes, whatever its header claims.
  const decoder = new Decoder({
    useBigInt64: true,
    maxArrayLength: message.length,
    maxMapLength: message.length,
  });
  try {
    return numbersWhereExact(decoder.decode(message));
  } catch (error) {
    throw new ProtocolViolation("a message is not MessagePack", CloseCode.InvalidData, { cause: error });
  }
}

/** Changes lists and maps in place; the library just made them. */
function numbersWhereExact(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || value instanceof Date) {
    return value;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      change(value, index);
    }
  } else {
    for (const key in value) {
      change(value as Record<string, unknown>, key);
    }
  }
  return value;
}

function change<K extends PropertyKey>(elements: Record<K, unknown>, key: K): void {
  const element = elements[key];
  if (typeof element === "bigint" || typeof element === "object") {
    elements[key] = numbersWhereExact(element);
  }
}
