import type { Connection, OutgoingMessage } from "./wire/connection.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/** What to do with an answer; done while it is being handled, not some turns of the loop later. */
export interface Answer {
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
      answer.reject(connectionLost(call.method));
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

  /** Stops waiting for an answer; one that comes nevertheless is ignored. */
  forget(id: string): void {
    this.#calls.delete(id);
  }

  /** Rejects all that wait, because the connection is gone. */
  rejectAll(): void {
    const calls = [...this.#calls.values()];
    this.#calls.clear();
    for (const { method, answer } of calls) {
      answer.reject(connectionLost(method));
    }
  }
}

/**
 * Makes the error of what the lost connection prevents.
 *
 * @param what a method or a topic
 */
export function connectionLost(what: string): WslinkError {
  return new WslinkError(`${what}: the connection is closed`, { code: ErrorCode.ConnectionClosed });
}
