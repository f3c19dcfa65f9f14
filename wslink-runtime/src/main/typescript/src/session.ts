import type { CallOptions } from "./call-options.js";
import type { Subscription } from "./topic.js";
import type { Closed } from "./wire/connection.js";
import type { TopicObserver, WslinkSession } from "./wslink-session.js";

/** A connection to a server that has accepted the secret. {@link connect} makes it. */
export interface Session extends WslinkSession {
  /** What the server calls this client. */
  readonly clientId: string;

  /**
   * Resolves when the connection is gone, whoever ended it; never rejects. By then every call that
   * waited has been rejected and every subscription has ended.
   */
  readonly closed: Promise<Closed>;

  /**
   * Calls a method by its wire name.
   *
   * @param args by position. `undefined` travels as null. Bytes are sent as bytes: an `ArrayBuffer`,
   *   or any view of one (a `Float32Array` as the bytes it consists of). A `Map`, `Blob`,
   *   `Promise`, function or whatever else has no fields of its own is refused
   * @returns rejects with a {@link WslinkError} if the server answers with an error or the
   *   connection is lost, and with the signal's reason if the call is given up
   */
  call(
    method: string,
    args?: readonly unknown[],
    kwargs?: Readonly<Record<string, unknown>>,
    options?: CallOptions,
  ): Promise<unknown>;

  /**
   * Listens to everything that is published on a topic. Nothing is sent: servers publish to everybody.
   * Only a topic that takes arguments is for its subscribers alone, where the server knows how;
   * {@link observe} listens to it.
   *
   * @param callback gets each publication as a list of one, as with stock sessions
   */
  subscribe(topic: string, callback: (args: unknown[]) => unknown): Subscription;

  /**
   * Listens to a topic with arguments. A server that does not know subscriptions with arguments is
   * listened to as a whole.
   */
  observe(topic: string, args: readonly unknown[], observer: TopicObserver): Subscription;

  /** Closes the connection. Calls that wait are rejected; closing twice does nothing. */
  close(): void;
}
