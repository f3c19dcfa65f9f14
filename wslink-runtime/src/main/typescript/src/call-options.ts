/**
 * How long a call may wait.
 *
 * A method that returns a stream (an `AsyncIterable`) takes the same options; there they concern the
 * loop over it, which throws where a call rejects. The server is told that the stream is given up.
 */
export interface CallOptions {
  /**
   * Gives the call up: it rejects with the signal's reason, as `fetch` does. A call given up before
   * it was made is not sent; a later one still runs at the server. A stream ends, whatever of it has
   * arrived already.
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Gives the call up after so many milliseconds, with {@link ErrorCode.TimedOut}. For a stream, that
   * is each wait of the loop for the next item, however long the whole of it takes. Default: never, as
   * `Infinity` does.
   */
  readonly timeoutMs?: number | undefined;
}
