/// <reference lib="esnext.disposable" preserve="true" />

/**
 * What a server publishes, from the moment of subscribing.
 *
 * ```ts
 * const subscription = chat.channel().subscribe((line) => show(line));
 * for await (const frame of viewport.frames("1")) draw(frame);
 * ```
 *
 * Every `subscribe` and every `for await` is a subscription of its own.
 */
export interface Topic<T> extends AsyncIterable<T> {
  /**
   * Calls the listener with every publication, in the order of arrival.
   *
   * @param listener what it throws is reported as an uncaught error (as what an event listener throws)
   *   and ends nothing
   * @param onEnd called once when nothing more will come although nobody unsubscribed: with an error
   *   if the server refused the subscription, the connection was lost, or a publication was not what
   *   the contract promises; without one if the session was closed here. A stock session does not
   *   tell when its connection is lost. Where nobody gives this, a lost connection is silent and any
   *   other error is reported as uncaught
   */
  subscribe(listener: (publication: T) => void, onEnd?: (error: Error | undefined) => void): Subscription;

  /**
   * Subscribes, and unsubscribes when the loop is left. A loop that is slower than the server finds
   * the newest publications waiting: at most as many as the topic's capacity, which the
   * service declares; older ones are dropped. The loop ends with the session, and throws if
   * the subscription fails.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<T>;
}

/** A listener's place at a {@link Topic}; `using` ends it, where the platform has `Symbol.dispose`. */
export interface Subscription extends Disposable {
  /** Ends the subscription: the listener is not called again. Doing it twice does nothing. */
  unsubscribe(): void;
}
