import type { CallOptions } from "../../call-options.js";
import { settleInTime } from "../../settle-in-time.js";
import { WslinkError, type WslinkErrorOptions } from "../../wslink-error.js";
import type { WslinkSession } from "../../wslink-session.js";

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
  /** Makes the result of what arrived; without it the result is what arrived. */
  readonly read?: (value: unknown) => T;
  /** The errors that the method declares, by their names on the wire. */
  readonly errors?: Readonly<Record<string, TypedErrorConstructor>>;
}

/** A generated error class. */
export type TypedErrorConstructor = new (
  message: string,
  // any: each class knows its own fields.
  fields: any,
  options: WslinkErrorOptions,
) => WslinkError;

/** Calls a method; whatever goes wrong is a rejection with an `Error`. */
export async function call<T>(session: WslinkSession, call: Call<T>): Promise<T> {
  let value: unknown;
  try {
    value = await settleInTime(call.method, call.options, () =>
      session.call(call.method, positional(call.args ?? []), keywords(call.kwargs ?? {}), call.options),
    );
  } catch (reason) {
    throw typed(WslinkError.from(reason), call.errors ?? {});
  }
  return call.read === undefined ? (value as T) : call.read(value);
}

function positional(args: readonly unknown[]): unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) {
    length--;
  }
  return args.slice(0, length).map((argument) => argument ?? null);
}

function keywords(kwargs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(kwargs).filter(([, argument]) => argument !== undefined));
}

function typed(error: Error, errors: Readonly<Record<string, TypedErrorConstructor>>): Error {
  if (!(error instanceof WslinkError) || typeof error.data !== "object" || error.data === null) {
    return error;
  }
  const { type, fields } = error.data as { type?: unknown; fields?: unknown };
  if (typeof type !== "string" || !Object.hasOwn(errors, type)) {
    return error;
  }
  const ErrorClass = errors[type] as TypedErrorConstructor;
  try {
    return new ErrorClass(error.message, fields ?? {}, { code: error.code, data: error.data });
  } catch {
    // The fields are not what the contract promises. The failure itself matters more than that.
    return error;
  }
}
