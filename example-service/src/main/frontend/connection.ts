import { connect, type Session } from "@wslink4j/client";
import { explain, explainEnd } from "./explain.js";
import type { ServerAddress } from "./server-address.js";

/** How things stand between the page and the server. */
export type ConnectionState =
  | { readonly kind: "connecting" }
  | { readonly kind: "connected"; readonly session: Session }
  | { readonly kind: "lost"; readonly reason: string };

/** The page's one connection, which may be opened again after it was lost. */
export class Connection {
  readonly #address: ServerAddress;
  readonly #listeners: ((state: ConnectionState) => void)[] = [];
  #state: ConnectionState = { kind: "lost", reason: "" };

  constructor(address: ServerAddress) {
    this.#address = address;
  }

  /** Calls the listener with every state from now on. */
  onState(listener: (state: ConnectionState) => void): void {
    this.#listeners.push(listener);
  }

  /** Connects, unless that has been done. */
  async open(): Promise<void> {
    if (this.#state.kind !== "lost") {
      return;
    }
    this.#become({ kind: "connecting" });
    try {
      const session = await connect(this.#address.url, { secret: this.#address.secret, timeoutMs: 10_000 });
      this.#become({ kind: "connected", session });
      this.#become({ kind: "lost", reason: explainEnd(await session.closed) });
    } catch (error) {
      this.#become({ kind: "lost", reason: explain(error) });
    }
  }

  #become(state: ConnectionState): void {
    this.#state = state;
    for (const listener of this.#listeners) {
      listener(state);
    }
  }
}
