import { isWslinkError, type WslinkError, type WslinkErrorOptions } from "../../wslink-error.js";

/** A generated error class. */
export type TypedErrorConstructor = new (
  message: string,
  // any: each class knows its own fields.
  fields: any,
  options: WslinkErrorOptions,
) => WslinkError;

/**
 * Makes the error that a method declares of the one that arrived.
 *
 * @param errors the classes, by their names on the wire
 * @returns `error` itself if it is none of them
 */
export function typedError(
  error: Error,
  errors: Readonly<Record<string, TypedErrorConstructor>> = {},
): Error {
  if (!isWslinkError(error) || typeof error.data !== "object" || error.data === null) {
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
