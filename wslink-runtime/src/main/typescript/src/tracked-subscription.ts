import type { CallsInFlight } from "./calls-in-flight.js";
import { dispose } from "./dispose.js";
import type { Subscription } from "./topic.js";
import type { TopicListeners } from "./topic-listeners.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";
import type { TopicObserver } from "./wslink-session.js";

/** A subscription with arguments, which the server knows of by a number. */
export class TrackedSubscription implements Subscription {
  readonly #calls: CallsInFlight;
  readonly #listeners: TopicListeners;
  readonly #topic: string;
  readonly #observer: TopicObserver;
  /** Under which the observer listens. */
  #key: string;
  #number: number | undefined;

  constructor(
    calls: CallsInFlight,
    listeners: TopicListeners,
    topic: string,
    args: readonly unknown[],
    observer: TopicObserver,
  ) {
    this.#calls = calls;
    this.#listeners = listeners;
    this.#topic = topic;
    this.#observer = observer;
    this.#key = calls.nextId("system");
    listeners.add(this.#key, observer);
    let isSent = false;
    calls.send(
      { id: this.#key, method: "wslink.subscribe", args: [topic, args], kwargs: {} },
      {
        resolve: (result) => this.#accepted(result),
        reject: (error) => {
          const end = () => listeners.end(this.#key, error);
          if (isSent) {
            end();
          } else {
            queueMicrotask(end); // Whoever hears of it may want to unsubscribe, and cannot yet.
          }
        },
      },
    );
    isSent = true;
  }

  unsubscribe(): void {
    if (this.#listeners.remove(this.#key, this.#observer)) {
      this.#tellServer();
    }
  }

  [dispose](): void {
    this.unsubscribe();
  }

  #accepted(result: unknown): void {
    const { subscription } = (result ?? {}) as { subscription?: unknown };
    if (typeof subscription !== "number") {
      this.#listeners.end(
        this.#key,
        new WslinkError(`${this.#topic}: the server did not number the subscription`, {
          code: ErrorCode.UnexpectedValue,
        }),
      );
      return;
    }
    const isStillWanted = this.#listeners.remove(this.#key, this.#observer);
    this.#number = subscription;
    this.#key = `publish:${this.#topic}:${subscription}`;
    if (isStillWanted) {
      this.#listeners.add(this.#key, this.#observer);
    } else {
      this.#tellServer();
    }
  }

  /** Without a number yet there is nothing to tell; it is told when the number comes. */
  #tellServer(): void {
    if (this.#number !== undefined) {
      this.#calls.send(
        { id: this.#calls.nextId("system"), method: "wslink.unsubscribe", args: [this.#number], kwargs: {} },
        { resolve: () => undefined, reject: () => undefined },
      );
    }
  }
}
