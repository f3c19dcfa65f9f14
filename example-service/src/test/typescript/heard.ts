/** What came on a topic, and a way to wait for more without looking at the clock. */
export class Heard {
  readonly publications: unknown[] = [];
  #waiting: { readonly count: number; readonly wake: () => void } | undefined;

  readonly add = (publication: unknown): void => {
    this.publications.push(publication);
    if (this.#waiting !== undefined && this.publications.length >= this.#waiting.count) {
      this.#waiting.wake();
    }
  };

  /** Resolves when so many publications have come. */
  async atLeast(count: number): Promise<void> {
    if (this.publications.length < count) {
      await new Promise<void>((wake) => {
        this.#waiting = { count, wake };
      });
    }
  }
}
