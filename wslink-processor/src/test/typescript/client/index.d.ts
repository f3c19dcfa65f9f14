// The part of the client that generated code sees; the client's own tests hold generated code against all of it.
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
}
export interface Subscription {
  unsubscribe(): void;
}
export interface Topic<T> extends AsyncIterable<T> {
  subscribe(listener: (publication: T) => void): Subscription;
}
export interface WslinkErrorOptions extends ErrorOptions {
  readonly code: number;
  readonly data?: unknown;
}
export declare class WslinkError extends Error {
  readonly name: string;
  readonly code: number;
  readonly data: unknown;
  constructor(message: string, options: WslinkErrorOptions);
}
