import { reportUncaught } from "./report-uncaught.js";
import type { TopicObserver } from "./wslink-session.js";

/**
 * Who listens to which publications, and the delivery to them.
 *
 * Listeners are kept by the id that their publications carry: `publish:<topic>:0` for a whole topic,
 * `publish:<topic>:<n>` for a subscription with arguments, and the id of the question as long as the
 * server has not told that number. So failing, ending and being answered all concern "whoever is
 * there under that id", and no two of them can meet the same listener.
 */
export class TopicListeners {
  readonly #observers = new Map<string, Set<TopicObserver>>();

  /** Adds a listener to everything of that key. */
  add(key: string, observer: TopicObserver): void {
    const observers = this.#observers.get(key);
    if (observers === undefined) {
      this.#observers.set(key, new Set([observer]));
    } else {
      observers.add(observer);
    }
  }

  /**
   * Removes a listener.
   *
   * @returns whether it was there
   */
  remove(key: string, observer: TopicObserver): boolean {
    const observers = this.#observers.get(key);
    if (observers === undefined || !observers.delete(observer)) {
      return false;
    }
    if (observers.size === 0) {
      this.#observers.delete(key);
    }
    return true;
  }

  /** Hands a publication to those that listen now. */
  publish(key: string, publication: unknown): void {
    for (const observer of [...(this.#observers.get(key) ?? [])]) {
      // One listener may have removed another one just now.
      if (this.#observers.get(key)?.has(observer)) {
        attempt(() => observer.next(publication));
      }
    }
  }

  /** Ends the listening to that key. */
  end(key: string, error: Error | undefined): void {
    const observers = this.#observers.get(key) ?? [];
    this.#observers.delete(key);
    for (const observer of observers) {
      attempt(() => observer.end(error));
    }
  }

  /**
   * Ends all listening.
   *
   * @param errorOf makes the error that those of a key are told
   */
  endAll(errorOf: (key: string) => Error | undefined): void {
    for (const key of [...this.#observers.keys()]) {
      this.end(key, errorOf(key));
    }
  }
}

/** One listener's failure must not keep the others from hearing. */
function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    reportUncaught(error);
  }
}
