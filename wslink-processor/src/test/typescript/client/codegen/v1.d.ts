import type { CallOptions, Topic, WslinkError, WslinkErrorOptions } from "../index.js";

export type { WslinkErrorOptions };
export interface WslinkSession {
  call(
    method: string,
    args?: unknown[],
    kwargs?: Record<string, unknown>,
    options?: CallOptions,
  ): Promise<unknown>;
  subscribe(topic: string, callback: (args: unknown[]) => any): { unsubscribe(): unknown };
}
export interface Call<T> {
  readonly method: string;
  readonly args?: readonly unknown[];
  readonly kwargs?: Readonly<Record<string, unknown>>;
  readonly options?: CallOptions | undefined;
  readonly read?: (value: unknown) => T;
  readonly errors?: Readonly<
    Record<string, new (message: string, fields: any, options: WslinkErrorOptions) => WslinkError>
  >;
}
export interface TopicDefinition<T> {
  readonly name: string;
  readonly args?: readonly unknown[];
  readonly read?: (value: unknown) => T;
  readonly capacity?: number;
}
export declare function call<T>(session: WslinkSession, call: Call<T>): Promise<T>;
export declare function topic<T>(session: WslinkSession, definition: TopicDefinition<T>): Topic<T>;

export declare function bigint(value: unknown): bigint;
export declare function list<T>(value: unknown, read: (element: unknown) => T): T[];
export declare function record<T>(value: unknown, read: (element: unknown) => T): Record<string, T>;
export declare function nullable<T>(value: unknown, read: (value: unknown) => T): T | null;
export declare function optional<T>(value: unknown, read: (value: unknown) => T): T | undefined;
export declare function int16Array(value: unknown): Int16Array<ArrayBuffer>;
export declare function int32Array(value: unknown): Int32Array<ArrayBuffer>;
export declare function bigInt64Array(value: unknown): BigInt64Array<ArrayBuffer>;
export declare function float32Array(value: unknown): Float32Array<ArrayBuffer>;
export declare function float64Array(value: unknown): Float64Array<ArrayBuffer>;
export declare function writeBigint(value: bigint): number | bigint;
export declare function writeNullable<T>(
  value: T | null | undefined,
  write: (value: T) => unknown,
): unknown;
export declare function writePacked(
  value: Int16Array | Int32Array | BigInt64Array | Float32Array | Float64Array,
): Uint8Array;
export declare function writeList<T>(
  value: readonly T[],
  write: (element: T) => unknown,
): unknown[];
export declare function writeRecord<T>(
  value: Readonly<Record<string, T>>,
  write: (element: T) => unknown,
): Record<string, unknown>;
