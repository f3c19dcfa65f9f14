import type { CallOptions } from "./call-options.js";
import { CallsInFlight, connectionLost } from "./calls-in-flight.js";
import { dispose } from "./dispose.js";
import type { Session } from "./session.js";
import { settleInTime } from "./settle-in-time.js";
import { StreamedCall } from "./streamed-call.js";
import type { Subscription } from "./topic.js";
import { TopicListeners } from "./topic-listeners.js";
import { TrackedSubscription } from "./tracked-subscription.js";
import type { Welcome } from "./welcome.js";
import type { Closed, Connection, ConnectionListener, IncomingMessage } from "./wire/connection.js";
import { WslinkError } from "./wslink-error.js";
import type { TopicObserver } from "./wslink-session.js";

/** A session from the server's welcome to the end of the connection. */
export class ConnectedSession implements Session, ConnectionListener {
  readonly clientId: string;
  readonly closed: Promise<Closed>;
  readonly stream?: NonNullable<Session["stream"]>;
  readonly #connection: Connection;
  readonly #calls: CallsInFlight;
  readonly #listeners = new TopicListeners();
  readonly #numbersSubscriptions: boolean;
  #resolveClosed: (closed: Closed) => void = () => undefined;
  #isClosedHere = false;

  constructor(connection: Connection, welcome: Welcome) {
    this.clientId = welcome.clientId;
    this.#connection = connection;
    this.#calls = new CallsInFlight(connection, welcome.clientId);
    this.#numbersSubscriptions = welcome.extensions.includes("subscribe");
    if (welcome.extensions.includes("stream")) {
      this.stream = (method, args, kwargs, credit, observer) =>
        new StreamedCall(this.#calls, { method, args, kwargs }, credit, observer);
    }
    this.closed = new Promise((resolve) => {
      this.#resolveClosed = resolve;
    });
  }

  async call(
    method: string,
    args: readonly unknown[] = [],
    kwargs: Readonly<Record<string, unknown>> = {},
    options?: CallOptions,
  ): Promise<unknown> {
    const id = this.#calls.nextId("rpc");
    try {
      return await settleInTime(
        method,
        options,
        () =>
          new Promise((resolve, reject) =>
            this.#calls.send({ id, method, args, kwargs }, { resolve, reject }),
          ),
      );
    } finally {
      this.#calls.forget(id);
    }
  }

  subscribe(topic: string, callback: (args: unknown[]) => unknown): Subscription {
    return this.#listen(topic, {
      next: (publication) => callback([publication]),
      end: () => undefined,
    });
  }

  observe(topic: string, args: readonly unknown[], observer: TopicObserver): Subscription {
    return args.length > 0 && this.#numbersSubscriptions
      ? new TrackedSubscription(this.#calls, this.#listeners, topic, args, observer)
      : this.#listen(topic, observer);
  }

  close(): void {
    this.#isClosedHere = true;
    this.#connection.close();
  }

  onMessage({ id, result = null, error, item }: IncomingMessage): void {
    if (item !== undefined) {
      this.#calls.deliver(id, item);
    } else if (!this.#calls.settle(id, result, error) && id.startsWith("publish:")) {
      // A server that does not number subscriptions has no use for the number, so any will do.
      const key = this.#numbersSubscriptions ? id : id.replace(/\d+$/, "0");
      if (!error) {
        this.#listeners.publish(key, result);
      } else if (!key.endsWith(":0")) {
        this.#listeners.end(key, WslinkError.from(error));
      } // Otherwise one publication to everybody could not be sent; the next one may be.
    }
  }

  onClose(closed: Closed): void {
    this.#listeners.endAll((key) => (this.#isClosedHere ? undefined : connectionLost(topicOf(key), closed)));
    this.#calls.rejectAll();
    this.#resolveClosed(closed);
  }

  #listen(topic: string, observer: TopicObserver): Subscription {
    const key = `publish:${topic}:0`;
    this.#listeners.add(key, observer);
    if (!this.#connection.isOpen) {
      const error = connectionLost(topic, this.#connection.closed);
      queueMicrotask(() => this.#listeners.end(key, error)); // Whoever hears of it may want to unsubscribe.
    }
    const unsubscribe = () => void this.#listeners.remove(key, observer);
    return { unsubscribe, [dispose]: unsubscribe };
  }
}

/** The topic of a listener's key; one that the server has not accepted yet has no such key. */
function topicOf(key: string): string {
  return /^publish:(.*):\d+$/s.exec(key)?.[1] ?? "subscription";
}
