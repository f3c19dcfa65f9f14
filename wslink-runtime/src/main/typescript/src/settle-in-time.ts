import type { CallOptions } from "./call-options.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/** What a timer can wait for, 24 days; beyond that it would run out at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Begins something and waits for it no longer than the options allow.
 *
 * @param what names it in the error
 * @param begin not called if the signal was aborted already
 * @throws {TypeError} if `timeoutMs` is no time
 */
export async function settleInTime<T>(
  what: string,
  { signal, timeoutMs }: CallOptions = {},
  begin: () => Promise<T>,
): Promise<T> {
  if (timeoutMs !== undefined && !(typeof timeoutMs === "number" && timeoutMs >= 0)) {
    throw new TypeError(`${what}: timeoutMs is ${timeoutMs}, expected a number of milliseconds`);
  }
  signal?.throwIfAborted();
  const settled = begin();
  if (signal === undefined && timeoutMs === undefined) {
    return settled;
  }
  let release: () => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const timer =
      timeoutMs === undefined || timeoutMs > LONGEST_TIMER
        ? undefined
        : setTimeout(
            () =>
              reject(
                new WslinkError(`${what}: no answer within ${timeoutMs} ms`, { code: ErrorCode.TimedOut }),
              ),
            timeoutMs,
          );
    release = () => {
      signal?.removeEventListener("abort", abort);
      clearTimeout(timer);
    };
  });
  try {
    return await Promise.race([settled, givenUp]);
  } finally {
    release();
  }
}
