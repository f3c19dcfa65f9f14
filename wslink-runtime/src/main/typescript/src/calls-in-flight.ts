import type { Closed, Connection, OutgoingMessage } from "./wire/connection.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/** What to do with an answer; done while it is being handled, not some turns of the loop later. */
export interface Answer {
  /** Takes an item of the stream that the call opened. Other calls have no use for any. */
  item?(item: unknown): void;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Makes calls and keeps them until they are answered. Nobody else adds or removes any. */
export class CallsInFlight {
  readonly #connection: Connection;
  readonly #clientId: string;
  readonly #calls = new Map<string, { readonly method: string; readonly answer: Answer }>();
  #nextNumber = 0;

  constructor(connection: Connection, clientId: string) {
    this.#connection = connection;
    this.#clientId = clientId;
  }

  /** Makes an id: "rpc" for the methods of services, "system" for what the session itself asks. */
  nextId(kind: "rpc" | "system"): string {
    return `${kind}:${this.#clientId}:${this.#nextNumber++}`;
  }

  /** Sends a call. If that fails, the answer is rejected before this returns. */
  send(call: OutgoingMessage, answer: Answer): void {
    if (!this.#connection.isOpen) {
      answer.reject(connectionLost(call.method, this.#connection.closed));
      return;
    }
    try {
      this.#connection.send(call);
    } catch (error) {
      answer.reject(error as Error);
      return;
    }
    this.#calls.set(call.id, { method: call.method, answer });
  }

  /** Sends what is not answered. Without a connection there is nobody to tell. */
  tell(method: string, args: readonly unknown[]): void {
    if (this.#connection.isOpen) {
      this.#connection.send({ id: this.nextId("system"), method, args, kwargs: {} });
    }
  }

  /** Hands an item to the call of that id; if no such call is waiting, it has crossed its end. */
  deliver(id: string, item: unknown): void {
    this.#calls.get(id)?.answer.item?.(item);
  }

  /**
   * Settles the call of that id.
   *
   * @param error what the server sent; none if falsy, as the stock client has it
   * @returns false if no such call is waiting
   */
  settle(id: string, result: unknown, error: unknown): boolean {
    const call = this.#calls.get(id);
    if (call === undefined) {
      return false;
    }
    this.#calls.delete(id);
    if (error) {
      call.answer.reject(WslinkError.from(error));
    } else {
      call.answer.resolve(result);
    }
    return true;
  }

  /** Tells whether the call of that id is still waiting. */
  isWaiting(id: string): boolean {
    return this.#calls.has(id);
  }

  /**
   * Stops waiting for an answer; one that comes nevertheless is ignored.
   *
   * @returns whether the call was still waiting
   */
  forget(id: string): boolean {
    return this.#calls.delete(id);
  }

  /** Rejects all that wait, because the connection is gone. */
  rejectAll(): void {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const { method, answer } of calls) {
      answer.reject(connectionLost(method, this.#connection.closed));
    }
  }
}

/**
 * Makes the error of what the lost connection prevents.
 *
 * @param what a method or a topic
 * @param closed how it ended, if it has ended already
 */
export function connectionLost(what: string, closed: Closed | undefined): WslinkError {
  const why = closed === undefined ? "" : ` (code ${closed.code}${closed.reason && `, ${closed.reason}`})`;
  return new WslinkError(`${what}: the connection is closed${why}`, { code: ErrorCode.ConnectionClosed });
}
