import type { WslinkSession } from "../../wslink-session.js";
import type { Call } from "./call.js";
import { givenOptions } from "./given-options.js";
import { StreamIterator } from "./stream-iterator.js";

/**
 * Makes a stream of what a method returns item by item. Nothing happens before a loop asks for the
 * first item, and each loop makes a call of its own.
 *
 * @param call its options and `read` concern each item
 * @throws {TypeError} if its options are none
 */
export function stream<T>(session: WslinkSession, call: Call<T>): AsyncIterable<T> {
  givenOptions(call.method, call.options);
  return { [Symbol.asyncIterator]: () => new StreamIterator(session, call) };
}
