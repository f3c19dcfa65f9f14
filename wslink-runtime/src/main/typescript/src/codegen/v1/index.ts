/**
 * What generated clients are written against, and nobody else. It stays as it is once released:
 * clients that were generated earlier keep working with a newer package.
 */

export { WslinkError, type WslinkErrorOptions } from "../../wslink-error.js";
export type { OpenStream, StreamObserver, TopicObserver, WslinkSession } from "../../wslink-session.js";
export { type Call, call } from "./call.js";
export { bigint, bytes, fields, list, nullable, optional, record } from "./read.js";
export { bigInt64Array, float32Array, float64Array, int16Array, int32Array } from "./read-packed.js";
export { stream } from "./stream.js";
export { type TopicDefinition, topic } from "./topic.js";
export type { TypedErrorConstructor } from "./typed-error.js";
export { writeBigint, writeList, writeNullable, writePacked, writeRecord } from "./write.js";
