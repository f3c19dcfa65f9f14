import type { Subscription } from "../../topic.js";
import { AsyncQueue } from "./async-queue.js";

/**
 * The publications of one `for await` loop. At most `capacity` of them wait for the loop; the oldest
 * are dropped first.
 */
export class QueuedIterator<T> implements AsyncIterableIterator<T> {
  readonly #capacity: number;
  readonly #publications = new AsyncQueue<T>();
  readonly #subscription: Subscription;

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
      (error) => this.#publications.end(error),
    );
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.#publications.take();
  }

  /** What leaving the loop calls. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.#subscription.unsubscribe();
    this.#publications.abandon();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #publish(publication: T): void {
    if (this.#publications.length >= this.#capacity) {
      this.#publications.dropOldest();
    }
    this.#publications.add(publication);
  }
}
