import type { Picture } from "#example/picture.js";
import { Simple } from "#example/simple.js";
import type { Session, Subscription } from "@wslink4j/client";
import type { Connection, ConnectionState } from "./connection.js";
import { element } from "./elements.js";
import { explain } from "./explain.js";
import { Stage } from "./stage.js";

/** All pages watch the same stream, so that pages which are gone leave at most one behind. */
const TOPIC = "example.pictures";

/** The stream of pictures: starts it, counts it, and can stop watching. */
export class PicturesView {
  readonly #stage = new Stage();
  readonly #live = element("live", HTMLElement);
  readonly #caption = element("caption", HTMLElement);
  readonly #waiting = element("waiting", HTMLElement);
  readonly #watch = element("watch", HTMLButtonElement);
  #session: Session | undefined;
  #watching: Subscription | undefined;
  #count = 0;

  constructor(connection: Connection) {
    connection.onState((state) => this.#follow(state));
    this.#watch.addEventListener("click", () => {
      if (this.#watching === undefined) {
        void this.#play();
      } else {
        this.#pause();
      }
    });
  }

  #follow(state: ConnectionState): void {
    this.#session = state.kind === "connected" ? state.session : undefined;
    this.#watch.disabled = this.#session === undefined;
    this.#waiting.textContent =
      this.#session === undefined
        ? "The pictures come with the connection."
        : "Waiting for the first picture…";
    this.#pause();
    if (this.#session !== undefined) {
      void this.#play();
    }
  }

  async #play(): Promise<void> {
    const session = this.#session;
    if (session === undefined) {
      return;
    }
    this.#watching = session.subscribe(TOPIC, ([publication]) => this.#show(publication as Picture));
    this.#showState("live", "Pause");
    try {
      await new Simple(session).stream(TOPIC);
    } catch (error) {
      this.#waiting.textContent = explain(error);
    }
  }

  #pause(): void {
    this.#watching?.unsubscribe();
    this.#watching = undefined;
    this.#showState("paused", "Play");
  }

  #show(picture: Picture): void {
    this.#count++;
    this.#caption.textContent = `№ ${this.#count} · ${(picture.blob.length / 1000).toFixed(1)} kB`;
    this.#live.classList.remove("beat");
    requestAnimationFrame(() => this.#live.classList.add("beat"));
    void this.#stage.show(picture.blob as Uint8Array<ArrayBuffer>);
  }

  #showState(state: "live" | "paused", action: "Play" | "Pause"): void {
    this.#live.dataset["state"] = state;
    this.#live.textContent = state === "live" ? "Live" : "Paused";
    this.#watch.dataset["action"] = action.toLowerCase();
    this.#watch.setAttribute("aria-label", `${action} the pictures`);
  }
}
