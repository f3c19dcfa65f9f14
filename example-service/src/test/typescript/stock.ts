import { createRequire } from "node:module";
import WebSocket from "ws";
import type { StockSession } from "./by-name.js";

interface StockConnection {
  connect(): StockSession | null;
  getSession(): StockSession;
  onConnectionReady(callback: () => void): void;
  onConnectionError(callback: (connection: unknown, error: unknown) => void): void;
  onConnectionClose(callback: () => void): void;
}

interface StockPackage {
  readonly WebsocketConnection: {
    newInstance(options: { urls: string; secret: string }): StockConnection;
  };
}

/**
 * Connects a stock client, unmodified, as npm has it. It was made for pages, so Node lends it the
 * names of a page.
 *
 * @param packageName "wslink" for 2.5.0 or "wslink1" for 1.12.4
 */
export async function connectStock(packageName: string, url: string, secret: string): Promise<StockSession> {
  const location = new URL("http://localhost/");
  const document = { baseURI: location.href };
  Object.assign(globalThis, { WebSocket, location, document, self: globalThis, window: globalThis });
  // It logs whatever it does not expect; the report goes to standard output.
  console.log = console.error;
  const { WebsocketConnection } = createRequire(import.meta.url)(packageName) as StockPackage;
  const connection = WebsocketConnection.newInstance({ urls: url, secret });
  await new Promise<void>((resolve, reject) => {
    connection.onConnectionReady(resolve);
    connection.onConnectionError((_, error) => reject(error));
    connection.onConnectionClose(() => reject(new Error("the connection was closed")));
    connection.connect();
  });
  return connection.getSession();
}
