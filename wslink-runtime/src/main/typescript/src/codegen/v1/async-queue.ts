interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: Error): void;
}

/**
 * Values on their way to a `for await` loop. Either values wait for the loop, or the loop waits for a
 * value. A failure is kept as a value is, so that none is lost or unhandled if the loop never asks.
 */
export class AsyncQueue<T> {
  // The oldest stands last: taking the first of a long array moves all the others.
  #oldest: T[] = [];
  #newest: T[] = [];
  readonly #waiting: Waiting<T>[] = [];
  #ended = false;
  #failure: Error | undefined;

  /** How many values wait. */
  get length(): number {
    return this.#oldest.length + this.#newest.length;
  }

  /** Hands a value to the loop, behind those that wait; ignored after the end. */
  add(value: T): void {
    if (this.#ended) {
      return;
    }
    const waiting = this.#waiting.shift();
    if (waiting === undefined) {
      this.#newest.push(value);
    } else {
      waiting.resolve({ done: false, value });
    }
  }

  /** Takes the next value: what waits first, then the failure if there is one, then the end. */
  async take(): Promise<IteratorResult<T, undefined>> {
    if (this.length > 0) {
      return { done: false, value: this.#removeOldest() as T };
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

  /** Drops the value that has waited longest. */
  dropOldest(): void {
    this.#removeOldest();
  }

  /** Lets the loop end behind the values that wait; ignored after the end. */
  end(error?: Error): void {
    if (this.#ended) {
      return;
    }
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

  /** Ends, and drops what waits. */
  abandon(): void {
    this.end();
    this.#oldest = [];
    this.#newest = [];
    this.#failure = undefined;
  }

  #removeOldest(): T | undefined {
    if (this.#oldest.length === 0) {
      this.#oldest = this.#newest.reverse();
      this.#newest = [];
    }
    return this.#oldest.pop();
  }
}
