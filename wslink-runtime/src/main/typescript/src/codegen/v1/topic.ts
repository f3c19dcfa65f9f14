import type { Topic } from "../../topic.js";
import type { WslinkSession } from "../../wslink-session.js";
import { QueuedIterator } from "./queued-iterator.js";
import { TopicSubscription } from "./topic-subscription.js";

/** One topic as a generated method describes it. */
export interface TopicDefinition<T> {
  /** Its name on the wire. */
  readonly name: string;
  /** What the subscription is for. `undefined`s travel as null. */
  readonly args?: readonly unknown[];
  /** Makes a publication of what arrived; without it, it is what arrived. */
  readonly read?: (value: unknown) => T;
  /** How many publications may wait for a `for await` loop. Default 256; 1 keeps the latest. */
  readonly capacity?: number;
}

const DEFAULT_CAPACITY = 256;

/** Makes a topic; nothing happens before somebody subscribes. */
export function topic<T>(session: WslinkSession, definition: TopicDefinition<T>): Topic<T> {
  return {
    subscribe: (listener, onEnd) => new TopicSubscription(session, definition, listener, onEnd),
    [Symbol.asyncIterator]: () =>
      new QueuedIterator<T>(
        definition.capacity ?? DEFAULT_CAPACITY,
        (listener, onEnd) => new TopicSubscription(session, definition, listener, onEnd),
      ),
  };
}
