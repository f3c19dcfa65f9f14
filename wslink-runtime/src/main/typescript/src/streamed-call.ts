import type { CallsInFlight } from "./calls-in-flight.js";
import type { OutgoingMessage } from "./wire/connection.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";
import type { OpenStream, StreamObserver } from "./wslink-session.js";

/** A call whose items come one after another, no more of them than were asked for. */
export class StreamedCall implements OpenStream {
  readonly #calls: CallsInFlight;
  readonly #id: string;
  /** How many items may still come. */
  #credit: number;

  constructor(
    calls: CallsInFlight,
    { method, args, kwargs }: Pick<OutgoingMessage, "method" | "args" | "kwargs">,
    credit: number,
    observer: StreamObserver,
  ) {
    this.#calls = calls;
    this.#id = calls.nextId("rpc");
    this.#credit = credit;
    calls.send(
      { id: this.#id, method, args, kwargs, stream: credit },
      {
        item: (item) => {
          if (this.#credit === 0) {
            this.cancel();
            observer.fail(tooManyItems(method));
          } else {
            this.#credit--;
            observer.next(item);
          }
        },
        resolve: (result) => observer.complete(result),
        reject: (error) => observer.fail(error),
      },
    );
  }

  request(count: number): void {
    if (this.#calls.isWaiting(this.#id)) {
      this.#credit += count;
      this.#calls.tell("wslink.request", [this.#id, count]);
    }
  }

  cancel(): void {
    if (this.#calls.forget(this.#id)) {
      this.#calls.tell("wslink.cancel", [this.#id]);
    }
  }
}

function tooManyItems(method: string): WslinkError {
  return new WslinkError(`${method}: the server sent more items than it was asked for`, {
    code: ErrorCode.UnexpectedValue,
  });
}
