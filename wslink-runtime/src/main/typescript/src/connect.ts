import type { CallOptions } from "./call-options.js";
import { ConnectedSession } from "./connected-session.js";
import type { Session } from "./session.js";
import { settleInTime } from "./settle-in-time.js";
import { hello, readWelcome } from "./welcome.js";
import { type Closed, Connection } from "./wire/connection.js";
import type { WebSocketLike } from "./wire/web-socket.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/** How to connect. */
export interface ConnectOptions extends CallOptions {
  /**
   * What the server asks of everybody. Default: "wslink-secret", as everywhere. One of more than 400
   * bytes leaves no room for the offer of streams and of topics with arguments, and the reference
   * server does not answer one of more than 440.
   */
  readonly secret?: string | undefined;
  /** How long to wait for the server's welcome, in milliseconds; `Infinity` for ever. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** The largest message that is accepted, in bytes. Default: 256 MiB. */
  readonly maxMessageSize?: number | undefined;
  /** The websocket to use. Default: the platform's own; Node has one from 22 on, before that take `ws`. */
  readonly WebSocket?: (new (url: string | URL) => WebSocketLike) | undefined;
}

const DEFAULT_MAX_MESSAGE_SIZE = 256 * 1024 * 1024;
const MAX_UNFINISHED_MESSAGES = 64;

/**
 * Connects to a wslink server (generation 2) and tells it the secret.
 *
 * @param url such as "ws://localhost:1234/ws"
 * @returns rejects with a {@link WslinkError} if the server cannot be reached or refuses the secret,
 *   and with the signal's reason if it is aborted before the session is there; afterwards the signal
 *   has no meaning
 */
export async function connect(url: string | URL, options: ConnectOptions = {}): Promise<Session> {
  const { secret = "wslink-secret", signal, timeoutMs = 30_000 } = options;
  const { maxMessageSize = DEFAULT_MAX_MESSAGE_SIZE, WebSocket = globalThis.WebSocket } = options;
  if (WebSocket === undefined) {
    throw new TypeError("This platform has no WebSocket. Give one: connect(url, { WebSocket })");
  }
  let connection: Connection | undefined;
  const open = () =>
    new Promise<Session>((resolve, reject) => {
      const opening = new Connection(
        new WebSocket(url),
        { messageSize: maxMessageSize, unfinishedMessages: MAX_UNFINISHED_MESSAGES },
        {
          onOpen: () => attempt(() => opening.send(hello(secret)), reject),
          onMessage: (message) =>
            attempt(() => {
              const welcome = readWelcome(message);
              const session = new ConnectedSession(opening, welcome);
              opening.frameLimit = welcome.frameLimit ?? opening.frameLimit;
              opening.listener = session;
              resolve(session);
            }, reject),
          onClose: (closed) => reject(unreachable(url, closed)),
        },
      );
      connection = opening;
    });
  try {
    return await settleInTime(`connecting to ${url}`, { signal, timeoutMs }, open);
  } catch (error) {
    connection?.close();
    throw error;
  }
}

function attempt(action: () => void, reject: (error: unknown) => void): void {
  try {
    action();
  } catch (error) {
    reject(error);
  }
}

function unreachable(url: string | URL, { code, reason }: Closed): WslinkError {
  const why = reason === "" ? `code ${code}; is a wslink server listening there?` : `code ${code}, ${reason}`;
  return new WslinkError(`cannot connect to ${url} (${why})`, { code: ErrorCode.ConnectionClosed });
}
