import { element, make } from "./elements.js";

/** A message of one's own, whose fate is not known yet. */
export interface PendingMessage {
  answered(milliseconds: number): void;
  failed(reason: string): void;
}

const MOST_MESSAGES = 400;
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** What was said, newest at the bottom. It follows the newest as long as nobody scrolls away. */
export class MessageLog {
  readonly #log = element("log", HTMLElement);
  readonly #empty = element("empty", HTMLElement);
  readonly #newest = element("newest", HTMLButtonElement);
  #lastAuthor = "";

  constructor() {
    this.#log.addEventListener("scroll", () => {
      this.#newest.hidden = this.#newest.hidden || this.#isAtEnd();
    });
    this.#newest.addEventListener("click", () => this.#scrollToEnd("smooth"));
  }

  /** Adds a line that was heard. A server puts its name before it. */
  hear(line: string): void {
    const [, author = "server", text = line] = /^([^:]{1,24}): (.*)$/s.exec(line) ?? [];
    this.#add(author, make("p", "bubble", text));
  }

  /** Adds a line that is being said here. */
  say(text: string): PendingMessage {
    const bubble = make("p", "bubble own pending", text);
    const fate = make("p", "fate", "sending…");
    this.#add("", bubble, fate);
    this.#scrollToEnd("instant");
    return {
      answered: (milliseconds) => {
        bubble.classList.remove("pending");
        fate.textContent = `answered in ${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
      },
      failed: (reason) => {
        bubble.classList.replace("pending", "failed");
        fate.classList.add("failed");
        fate.textContent = `Not said. ${reason}`;
      },
    };
  }

  /** Adds what nobody said but everybody here should know. */
  note(text: string): void {
    this.#add("", make("p", "note", text));
  }

  #add(author: string, ...elements: HTMLElement[]): void {
    const followed = this.#isAtEnd();
    this.#empty.hidden = true;
    if (author !== "" && author !== this.#lastAuthor) {
      const heading = make("p", "author", author);
      heading.append(make("time", "", CLOCK.format()));
      this.#log.append(heading);
    }
    this.#lastAuthor = author;
    this.#log.append(...elements);
    while (this.#log.childElementCount > MOST_MESSAGES) {
      this.#log.firstElementChild?.remove();
    }
    if (followed) {
      this.#scrollToEnd("instant");
    } else {
      this.#newest.hidden = false;
    }
  }

  #isAtEnd(): boolean {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 24;
  }

  #scrollToEnd(behavior: ScrollBehavior): void {
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior });
    this.#newest.hidden = true;
  }
}
