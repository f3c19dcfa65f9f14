import { settleInTime } from "../../settle-in-time.js";
import type { OpenStream, WslinkSession } from "../../wslink-session.js";
import { AsyncQueue } from "./async-queue.js";
import type { Call } from "./call.js";
import { openStream } from "./open-stream.js";
import { readValue, unexpected } from "./read.js";
import { typedError } from "./typed-error.js";

/** How many items may be on their way to the loop. */
const CREDIT = 32;
/** How many of them the loop takes before it requests as many more. */
const HALF = CREDIT / 2;

/**
 * The items of one `for await` loop over a stream. Its first turn makes the call.
 *
 * Items wait as they came, and are read and counted when the loop takes them: a slow loop holds the
 * server up, and one that finds an unreadable item has had all those before it. Whatever ends the
 * loop, from either side, ends in {@link return}; a turn behind that finds nothing.
 */
export class StreamIterator<T> implements AsyncIterableIterator<T> {
  readonly #session: WslinkSession;
  readonly #call: Call<T>;
  readonly #items = new AsyncQueue<unknown>();
  #source: OpenStream | undefined;
  /** Since more was last requested. */
  #taken = 0;
  #isOver = false;
  /** The server is told when the signal aborts, not when the loop comes round to noticing. */
  readonly #cancel = () => this.#source?.cancel();

  constructor(session: WslinkSession, call: Call<T>) {
    this.#session = session;
    this.#call = call;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#isOver) {
      return { done: true, value: undefined };
    }
    try {
      const item = await settleInTime(this.#call.method, this.#call.options, () => this.#take());
      if (item.done !== true) {
        const value = readValue(this.#call.method, this.#call.read, item.value);
        this.#requestMore();
        return { done: false, value };
      }
    } catch (error) {
      await this.return();
      throw error;
    }
    return this.return();
  }

  /** What leaving the loop calls. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.#isOver = true;
    this.#call.options?.signal?.removeEventListener("abort", this.#cancel);
    this.#source?.cancel();
    this.#items.abandon();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(): Promise<IteratorResult<unknown, undefined>> {
    this.#source ??= this.#open();
    return this.#items.take();
  }

  #open(): OpenStream {
    this.#call.options?.signal?.addEventListener("abort", this.#cancel);
    return openStream(this.#session, this.#call, CREDIT, {
      next: (item) => this.#items.add(item),
      complete: (answer) => this.#complete(answer),
      fail: (error) => this.#items.end(typedError(error, this.#call.errors)),
    });
  }

  /** A method that is no stream answers with a list, which is then all of it. */
  #complete(answer: unknown): void {
    const rest = answer ?? [];
    if (Array.isArray(rest)) {
      for (const item of rest) {
        this.#items.add(item);
      }
      this.#items.end();
    } else {
      this.#items.end(unexpected("a list", rest));
    }
  }

  #requestMore(): void {
    this.#taken++;
    if (this.#taken === HALF) {
      this.#taken = 0;
      this.#source?.request(HALF);
    }
  }
}
