import type { CallOptions } from "../../call-options.js";

/**
 * Checks what stands behind a generated method's arguments. TypeScript knows it to be options; from
 * plain JavaScript it may be an argument too many, which must not get lost.
 *
 * @param method names it in the error
 * @throws {TypeError} if these are no options
 */
export function givenOptions(method: string, options: unknown): CallOptions | undefined {
  if (options === undefined || (typeof options === "object" && options !== null && !Array.isArray(options))) {
    return options as CallOptions | undefined;
  }
  throw new TypeError(
    `${method}: expected the options ({ signal, timeoutMs }) behind the arguments, got ${shown(options)}; is that an argument too many?`,
  );
}

function shown(value: unknown): string {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
