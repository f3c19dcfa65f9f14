/** How long a call may wait. */
export interface CallOptions {
  /**
   * Gives the call up: it rejects with the signal's reason, as `fetch` does. A call given up before
   * it was made is not sent; a later one still runs at the server.
   */
  readonly signal?: AbortSignal | undefined;
  /** Gives the call up after so many milliseconds, with {@link ErrorCode.TimedOut}. Default: never. */
  readonly timeoutMs?: number | undefined;
}
