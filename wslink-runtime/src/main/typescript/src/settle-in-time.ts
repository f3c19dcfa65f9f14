import type { CallOptions } from "./call-options.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/**
 * Begins something and waits for it no longer than the options allow.
 *
 * @param what names it in the error
 * @param begin not called if the signal was aborted already
 */
export async function settleInTime<T>(
  what: string,
  { signal, timeoutMs }: CallOptions = {},
  begin: () => Promise<T>,
): Promise<T> {
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
      timeoutMs === undefined
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
