/** What {@link WslinkError.code} can be. */
export const ErrorCode = {
  /** The secret was wrong, or a call was made before it was told. */
  AuthenticationFailed: -32000,
  /** The method failed; `data` tells how far the server lets us know. */
  ExceptionRaised: -32001,
  /** The method returned something that the wire cannot carry. */
  ResultNotSerializable: -32002,
  /** The server has no such method. */
  UnknownMethod: -32601,
  /** Made here: what arrived is not what the contract promises. */
  UnexpectedValue: -32097,
  /** Made here: no answer in time. */
  TimedOut: -32098,
  /** Made here: there is no connection, or it went away before the answer came. */
  ConnectionClosed: -32099,
} as const;

/** What a {@link WslinkError} knows beside its message. */
export interface WslinkErrorOptions extends ErrorOptions {
  /** One of {@link ErrorCode}, or a server's own. */
  readonly code: number;
  /** What the server sent with the error. */
  readonly data?: unknown;
}

/** A call or a connection that failed. Errors that a contract declares are subclasses. */
export class WslinkError extends Error {
  override readonly name: string = "WslinkError";
  /** One of {@link ErrorCode}, or a server's own. */
  readonly code: number;
  /** What the server sent with the error; undefined for errors made here. */
  readonly data: unknown;

  constructor(message: string, options: WslinkErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.data = options.data;
  }

  /**
   * Makes an error of whatever was caught. A stock session rejects with plain `{code, message,
   * data}` objects. Where the data tell which exception a method raised, that is the message, as
   * "Exception raised" helps nobody; where they name the method, the message does, too.
   *
   * @returns `reason` itself if it is an error already
   */
  static from(reason: unknown): Error {
    if (reason instanceof Error) {
      return reason;
    }
    const { code, message, data } = (typeof reason === "object" && reason !== null ? reason : {}) as {
      code?: unknown;
      message?: unknown;
      data?: unknown;
    };
    const said = typeof message === "string" ? message : "The call failed";
    const isMethod =
      typeof data === "string" &&
      (code === ErrorCode.UnknownMethod || code === ErrorCode.ResultNotSerializable);
    return new WslinkError(exceptionOf(data) ?? (isMethod ? `${said}: ${data}` : said), {
      code: typeof code === "number" ? code : ErrorCode.ExceptionRaised,
      data,
    });
  }
}

/**
 * Whether an error is a {@link WslinkError}, be it of another copy of this package: a bundle easily has
 * one for the session and one for a generated client, and to `instanceof` their classes are strangers.
 */
export function isWslinkError(error: unknown): error is WslinkError {
  return error instanceof Error && typeof (error as { code?: unknown }).code === "number" && "data" in error;
}

function exceptionOf(data: unknown): string | undefined {
  const { exception } = (data ?? {}) as { exception?: unknown };
  return typeof exception === "string" ? exception : undefined;
}
