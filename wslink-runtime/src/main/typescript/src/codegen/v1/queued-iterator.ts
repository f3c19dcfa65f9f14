import type { Subscription } from "../../topic.js";

interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: Error): void;
}

/**
 * The publications of one `for await` loop. Either publications wait for the loop, at most
 * `capacity` of them and the oldest dropped first, or the loop waits for a publication.
 */
export class QueuedIterator<T> implements AsyncIterableIterator<T> {
  readonly #capacity: number;
  readonly #subscription: Subscription;
  readonly #publications: T[] = [];
  readonly #waiting: Waiting<T>[] = [];
  #ended = false;
  #failure: Error | undefined;

  constructor(
    capacity: number,
    subscribe: (
      listener: (publication: T) => void,
      onEnd: (error: Error | undefined) => void,
    ) => Subscription,
  ) {
    this.#capacity = capacity;
    this.#subscription = subscribe(
      (publication) => this.#publish(publication),
      (error) => this.#end(error),
    );
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#publications.length > 0) {
      return { done: false, value: this.#publications.shift() as T };
    }
    if (this.#failure !== undefined) {
      const failure = this.#failure;
      this.#failure = undefined;
      throw failure;
    }
    if (this.#ended) {
      return { done: true, value: undefined };
    }
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  /** What leaving the loop calls. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.#subscription.unsubscribe();
    this.#publications.length = 0;
    this.#end(undefined);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #publish(publication: T): void {
    const waiting = this.#waiting.shift();
    if (waiting !== undefined) {
      waiting.resolve({ done: false, value: publication });
      return;
    }
    if (this.#publications.length >= this.#capacity) {
      this.#publications.shift();
    }
    this.#publications.push(publication);
  }

  #end(error: Error | undefined): void {
    this.#ended = true;
    this.#failure = error;
    for (const [position, waiting] of this.#waiting.splice(0).entries()) {
      if (position === 0 && error !== undefined) {
        this.#failure = undefined;
        waiting.reject(error);
      } else {
        waiting.resolve({ done: true, value: undefined });
      }
    }
  }
}
