export type { CallOptions } from "./call-options.js";
export type { Subscription, Topic } from "./topic.js";
export { ErrorCode, WslinkError, type WslinkErrorOptions } from "./wslink-error.js";
// For other libraries that bring a session of their own:
export type { TopicObserver, WslinkSession } from "./wslink-session.js";
