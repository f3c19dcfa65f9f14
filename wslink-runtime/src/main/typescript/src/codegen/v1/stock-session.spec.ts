import type { WebsocketSession } from "wslink/src/WebsocketConnection/index.js";
import type { WslinkSession } from "./index.js";

// Compiling is the test: a stock session is a session, without a cast.
export const accept = (stock: WebsocketSession): WslinkSession => stock;
