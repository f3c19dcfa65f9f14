export { connect, type ConnectOptions } from "./connect.js";
export type { Session } from "./session.js";
export type { CallOptions } from "./call-options.js";
export type { Subscription, Topic } from "./topic.js";
export { ErrorCode, WslinkError, type WslinkErrorOptions } from "./wslink-error.js";
// For those who bring a session or a websocket of their own:
export type { TopicObserver, WslinkSession } from "./wslink-session.js";
export type { Closed } from "./wire/connection.js";
export type { WebSocketLike } from "./wire/web-socket.js";
