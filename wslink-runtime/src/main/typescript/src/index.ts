export type { CallOptions } from "./call-options.js";
export { type ConnectOptions, connect } from "./connect.js";
export type { Session } from "./session.js";
export type { Subscription, Topic } from "./topic.js";
export type { Closed } from "./wire/connection.js";
export type { WebSocketLike } from "./wire/web-socket.js";
export { ErrorCode, WslinkError, type WslinkErrorOptions } from "./wslink-error.js";
export type { OpenStream, StreamObserver, TopicObserver, WslinkSession } from "./wslink-session.js";
