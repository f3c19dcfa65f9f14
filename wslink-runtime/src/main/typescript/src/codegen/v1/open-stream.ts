import { WslinkError } from "../../wslink-error.js";
import type { OpenStream, StreamObserver, WslinkSession } from "../../wslink-session.js";
import { keywords, positional } from "./arguments.js";
import type { Call } from "./call.js";

/** Opens a stream where the session can do that, and calls for a list of all items where not. */
export function openStream(
  session: WslinkSession,
  call: Call<unknown>,
  credit: number,
  observer: StreamObserver,
): OpenStream {
  const args = positional(call.args);
  const kwargs = keywords(call.kwargs);
  return (
    session.stream?.(call.method, args, kwargs, credit, observer) ??
    callForList((options) => session.call(call.method, args, kwargs, options), observer)
  );
}

/** What stock sessions offer. They do not look at the signal; a late answer finds the loop gone. */
function callForList(
  call: (options: { signal: AbortSignal }) => Promise<unknown>,
  observer: StreamObserver,
): OpenStream {
  const cancelled = new AbortController();
  call({ signal: cancelled.signal }).then(
    (answer) => observer.complete(answer),
    (reason: unknown) => observer.fail(WslinkError.from(reason)),
  );
  return { request: () => undefined, cancel: () => cancelled.abort() };
}
