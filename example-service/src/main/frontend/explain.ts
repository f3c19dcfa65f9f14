import { type Closed, ErrorCode, WslinkError } from "@wslink4j/client";

/** Says what went wrong in words for whoever sits before the page. */
export function explain(error: unknown): string {
  if (!(error instanceof WslinkError)) {
    return error instanceof Error ? error.message : String(error);
  }
  switch (error.code) {
    case ErrorCode.AuthenticationFailed:
      return "The server does not accept the secret. Give the right one in the address: ?secret=…";
    case ErrorCode.ConnectionClosed:
      return "The server cannot be reached.";
    case ErrorCode.TimedOut:
      return "The server did not answer in time.";
    case ErrorCode.UnknownMethod:
      return "This server does not offer that.";
    default:
      return error.message;
  }
}

/** Says why a connection is over. */
export function explainEnd({ code, reason }: Closed): string {
  const why = reason === "" ? "The server is gone" : `The server said “${reason}”`;
  return `${why} (code ${code}).`;
}
