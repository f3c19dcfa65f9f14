import { Chat } from "#example/chat.js";
import type { Connection, ConnectionState } from "./connection.js";
import { element } from "./elements.js";
import { explain } from "./explain.js";
import { MessageLog } from "./message-log.js";

const TIMEOUT = { timeoutMs: 10_000 };

/** The room: hears everything that is said in it, and says what is typed. */
export class ChatView {
  readonly #log = new MessageLog();
  readonly #form = element("composer", HTMLFormElement);
  readonly #message = element("message", HTMLInputElement);
  readonly #controls = element("chat-controls", HTMLFieldSetElement);
  readonly #talk = element("talk", HTMLButtonElement);
  readonly #suggestions = element("suggestions", HTMLElement);
  #chat: Chat | undefined;

  constructor(connection: Connection) {
    connection.onState((state) => this.#follow(state));
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#sayTyped();
    });
    this.#talk.addEventListener("click", () => void this.#toggleTalk());
    this.#suggestions.addEventListener("click", ({ target }) => {
      if (target instanceof HTMLButtonElement) {
        void this.#say(target.textContent);
      }
    });
  }

  #follow(state: ConnectionState): void {
    this.#chat = state.kind === "connected" ? new Chat(state.session) : undefined;
    this.#controls.disabled = this.#chat === undefined;
    this.#talk.disabled = this.#chat === undefined;
    this.#message.placeholder = this.#chat === undefined ? "Not connected" : "Say something…";
    this.#showTalking(false);
    this.#chat?.channel().subscribe(
      (line) => this.#log.hear(line),
      (error) => error && this.#log.note("The connection was lost."),
    );
  }

  #sayTyped(): void {
    const text = this.#message.value.trim();
    if (text !== "") {
      this.#message.value = "";
      void this.#say(text);
    }
    this.#message.focus();
  }

  async #say(text: string): Promise<void> {
    if (this.#chat === undefined) {
      return;
    }
    const message = this.#log.say(text);
    const began = performance.now();
    try {
      await this.#chat.sayHello(text, TIMEOUT);
      message.answered(performance.now() - began);
    } catch (error) {
      message.failed(explain(error));
    }
  }

  async #toggleTalk(): Promise<void> {
    const talking = this.#talk.getAttribute("aria-checked") !== "true";
    this.#showTalking(talking);
    try {
      await (talking ? this.#chat?.startTalking(TIMEOUT) : this.#chat?.stopTalking(TIMEOUT));
    } catch (error) {
      this.#showTalking(!talking);
      this.#log.note(explain(error));
    }
  }

  #showTalking(talking: boolean): void {
    this.#talk.setAttribute("aria-checked", String(talking));
  }
}
