import { dispose } from "../../dispose.js";
import { reportUncaught } from "../../report-uncaught.js";
import type { Subscription } from "../../topic.js";
import { ErrorCode, isWslinkError, WslinkError } from "../../wslink-error.js";
import type { TopicObserver, WslinkSession } from "../../wslink-session.js";
import { readValue } from "./read.js";
import type { TopicDefinition } from "./topic.js";

/** One listener's place, over either kind of session. */
export class TopicSubscription<T> implements Subscription, TopicObserver {
  readonly #definition: TopicDefinition<T>;
  readonly #listener: (publication: T) => void;
  readonly #onEnd: ((error: Error | undefined) => void) | undefined;
  readonly #place: { unsubscribe(): unknown };
  #open = true;

  constructor(
    session: WslinkSession,
    definition: TopicDefinition<T>,
    listener: (publication: T) => void,
    onEnd: ((error: Error | undefined) => void) | undefined,
  ) {
    this.#definition = definition;
    this.#listener = listener;
    this.#onEnd = onEnd;
    const args = (definition.args ?? []).map((argument) => argument ?? null);
    this.#place = session.observe?.(definition.name, args, this) ?? this.#listen(session);
  }

  next(value: unknown): void {
    if (!this.#open) {
      return;
    }
    let publication: T;
    try {
      publication = readValue(this.#definition.name, this.#definition.read, value);
    } catch (error) {
      this.unsubscribe();
      this.#tellEnd(error as WslinkError);
      return;
    }
    try {
      this.#listener(publication);
    } catch (error) {
      reportUncaught(error);
    }
  }

  end(error: Error | undefined): void {
    if (this.#open) {
      this.#open = false;
      this.#tellEnd(error === undefined ? undefined : this.#naming(error));
    }
  }

  unsubscribe(): void {
    if (this.#open) {
      this.#open = false;
      this.#place.unsubscribe();
    }
  }

  /** What a stock session offers. It listens to the whole topic. */
  #listen(session: WslinkSession): { unsubscribe(): unknown } {
    const place = session.subscribe(this.#definition.name, async ([publication]) => this.next(publication));
    place.promise?.then(undefined, (reason: unknown) => this.end(WslinkError.from(reason)));
    return place;
  }

  [dispose](): void {
    this.unsubscribe();
  }

  /** Sessions report what failed as the call that it was, and a topic's listener made none. */
  #naming(error: Error): Error {
    const { name } = this.#definition;
    return isWslinkError(error) && !error.message.startsWith(`${name}:`)
      ? new WslinkError(`${name}: ${error.message}`, { code: error.code, data: error.data, cause: error })
      : error;
  }

  /**
   * An error that nobody asked to hear of is reported rather than lost. The loss of the connection is
   * not: the session tells of that.
   */
  #tellEnd(error: Error | undefined): void {
    if (this.#onEnd !== undefined) {
      this.#onEnd(error);
    } else if (error !== undefined && !isConnectionLoss(error)) {
      reportUncaught(error);
    }
  }
}

function isConnectionLoss(error: Error): boolean {
  return isWslinkError(error) && error.code === ErrorCode.ConnectionClosed;
}
