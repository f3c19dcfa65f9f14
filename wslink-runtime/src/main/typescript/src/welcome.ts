import type { IncomingMessage, OutgoingMessage } from "./wire/connection.js";
import { ErrorCode, WslinkError } from "./wslink-error.js";

/** What the server says when it accepts the secret. */
export interface Welcome {
  /** What it calls this client. */
  readonly clientId: string;
  /** The length of a frame that it accepts; undefined if it does not say. */
  readonly frameLimit: number | undefined;
  /** What it knows beyond the stock protocol, of what was offered. */
  readonly extensions: readonly unknown[];
}

const EXTENSIONS = ["subscribe", "stream"];

/**
 * The reference takes a message of 512 bytes before hello, and no more. A secret of so many bytes that
 * the offer of extensions could be what breaks that limit goes without the offer.
 */
const LONG_SECRET = 400;

/** Makes the first message. Servers that know no extensions do not look at them. */
export function hello(secret: string): OutgoingMessage {
  const isLong = new TextEncoder().encode(secret).length > LONG_SECRET;
  return {
    id: "system:c0:0",
    method: "wslink.hello",
    args: [isLong ? { secret } : { secret, extensions: EXTENSIONS }],
    kwargs: {},
  };
}

/**
 * Reads the answer to {@link hello}, which is the first message that a server sends.
 *
 * @throws {WslinkError} if it is a refusal, or not an answer
 */
export function readWelcome({ result, error }: IncomingMessage): Welcome {
  if (error) {
    throw WslinkError.from(error);
  }
  const { clientID, maxMsgSize, extensions } = (result ?? {}) as Record<string, unknown>;
  if (typeof clientID !== "string") {
    throw new WslinkError("the server did not answer the hello", { code: ErrorCode.UnexpectedValue });
  }
  return {
    clientId: clientID,
    frameLimit: typeof maxMsgSize === "number" && maxMsgSize > 0 ? maxMsgSize : undefined,
    extensions: Array.isArray(extensions) ? extensions : [],
  };
}
