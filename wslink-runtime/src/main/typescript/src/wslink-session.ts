import type { CallOptions } from "./call-options.js";

/**
 * What generated clients need of a session. A session of `@wslink4j/client` is one, and so is any
 * session of the stock `wslink` package, without a cast. Version 1 of that package sends no bytes and
 * no packed arrays, and gives `Blob`s for them.
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
   * @returns what a `promise` in it rejects with ends the subscription
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

  /**
   * Calls a method whose items come one after another. Sessions do not have this if they are stock
   * ones or their server does not know it; there, generated clients call for a list of all items.
   *
   * @param credit how many items may come before more are requested; at least 1
   */
  stream?(
    method: string,
    args: readonly unknown[],
    kwargs: Readonly<Record<string, unknown>>,
    credit: number,
    observer: StreamObserver,
  ): OpenStream;
}

/** Who is told what happens at a topic. */
export interface TopicObserver {
  /** Takes one publication. */
  next(publication: unknown): void;
  /** Nothing more will come, though nobody unsubscribed; with an error unless the session was closed here. */
  end(error: Error | undefined): void;
}

/** Who is told what comes of a stream. Nothing follows its end, nor its being cancelled. */
export interface StreamObserver {
  /** Takes one item. */
  next(item: unknown): void;
  /** The server has answered: with null, or with a list of the items that are left. */
  complete(answer: unknown): void;
  /** The call failed, or the connection is lost. Called before `stream` returns if nothing could be sent. */
  fail(error: Error): void;
}

/** A stream as whoever observes it sees it. When it has ended, both do nothing. */
export interface OpenStream {
  /** Lets so many more items come; at least 1. */
  request(count: number): void;
  /** Ends it. The server is told. */
  cancel(): void;
}
