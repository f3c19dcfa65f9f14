import type { Connection, ConnectionState } from "./connection.js";
import { element } from "./elements.js";

const LABELS = { connecting: "Connecting…", connected: "Connected", lost: "Not connected" } as const;

/** Shows the state of the connection, and offers to connect again. */
export class StatusView {
  readonly #status = element("status", HTMLElement);
  readonly #label = element("status-label", HTMLElement);
  readonly #notice = element("notice", HTMLElement);
  readonly #reason = element("notice-reason", HTMLElement);
  readonly #reconnect = element("reconnect", HTMLButtonElement);

  constructor(connection: Connection) {
    connection.onState((state) => this.#show(state));
    this.#reconnect.addEventListener("click", () => void connection.open());
  }

  #show(state: ConnectionState): void {
    document.documentElement.dataset["connection"] = state.kind;
    this.#status.dataset["state"] = state.kind;
    this.#label.textContent = LABELS[state.kind];
    this.#reconnect.disabled = state.kind === "connecting";
    if (state.kind === "lost") {
      this.#reason.textContent = state.reason;
      this.#notice.hidden = false;
    } else if (state.kind === "connected") {
      this.#notice.hidden = true;
    }
  }
}
