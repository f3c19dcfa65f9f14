import type { CallOptions } from "./call-options.js";

/**
 * What generated clients need of a session. A session of `@wslink4j/client` is one, and so is any
 * session of the stock `wslink` package (generation 2), without a cast.
 */
export interface WslinkSession {
  /**
   * Calls a method by its wire name.
   *
   * @param options a stock session does not look at them; generated clients keep them nevertheless
   */
  call(
    method: string,
    args?: unknown[],
    kwargs?: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Listens to everything that is published on a topic.
   *
   * @param callback gets each publication as a list of one, which is how stock sessions do it
   * @returns a stock session's `promise` rejects if there is no connection
   */
  subscribe(
    topic: string,
    // any: stock sessions want a promise returned, and ignore it.
    callback: (args: unknown[]) => any,
  ): { readonly promise?: PromiseLike<unknown>; unsubscribe(): unknown };

  /**
   * Listens to a topic with arguments, and hears when it ends. Stock sessions do not have this;
   * there, generated clients listen to the whole topic.
   */
  observe?(topic: string, args: readonly unknown[], observer: TopicObserver): { unsubscribe(): unknown };
}

/** Who is told what happens at a topic. */
export interface TopicObserver {
  /** Takes one publication. */
  next(publication: unknown): void;
  /** Nothing more will come, though nobody unsubscribed; with an error unless the session was closed here. */
  end(error: Error | undefined): void;
}
