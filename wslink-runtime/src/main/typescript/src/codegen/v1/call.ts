import type { CallOptions } from "../../call-options.js";
import { settleInTime } from "../../settle-in-time.js";
import { WslinkError } from "../../wslink-error.js";
import type { WslinkSession } from "../../wslink-session.js";
import { keywords, positional } from "./arguments.js";
import { givenOptions } from "./given-options.js";
import { readValue } from "./read.js";
import { type TypedErrorConstructor, typedError } from "./typed-error.js";

/** One call as a generated method makes it. */
export interface Call<T> {
  /** The wire name. */
  readonly method: string;
  /** By position. Trailing `undefined`s are left out, inner ones travel as null. */
  readonly args?: readonly unknown[];
  /** By keyword. `undefined`s are left out. */
  readonly kwargs?: Readonly<Record<string, unknown>>;
  /** The caller's. */
  readonly options?: CallOptions | undefined;
  /** Makes the result, or an item of a stream, of what arrived; without it that is what arrived. */
  readonly read?: (value: unknown) => T;
  /** The errors that the method declares, by their names on the wire. */
  readonly errors?: Readonly<Record<string, TypedErrorConstructor>>;
}

/**
 * Calls a method; whatever goes wrong is a rejection with an `Error`, unless the signal was aborted with
 * another reason: that one is the caller's own, and comes back as it is.
 */
export async function call<T>(session: WslinkSession, call: Call<T>): Promise<T> {
  const options = givenOptions(call.method, call.options);
  let value: unknown;
  try {
    value = await settleInTime(call.method, options, () =>
      session.call(call.method, positional(call.args), keywords(call.kwargs), options),
    );
  } catch (reason) {
    if (options?.signal?.aborted === true && reason === options.signal.reason) {
      throw reason;
    }
    throw typedError(WslinkError.from(reason), call.errors);
  }
  return readValue(call.method, call.read, value);
}
