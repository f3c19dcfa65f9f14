import assert from "node:assert/strict";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import WebSocket, { WebSocketServer } from "ws";
import { connect } from "./connect.js";
import { ChunkAssembly } from "./wire/chunk-assembly.js";
import { decode, encode } from "./wire/message-pack.js";
import { split } from "./wire/split.js";

/** A server that accepts every secret and answers every call with its arguments, in small frames. */
async function echoServer(): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  server.on("connection", (socket) => {
    socket.binaryType = "arraybuffer";
    const assembly = new ChunkAssembly({ messageSize: 1e9, unfinishedMessages: 1 });
    socket.on("message", (frame: ArrayBuffer) => {
      const message = assembly.accept(frame);
      if (message !== undefined) {
        const { id, args } = decode(message) as { id: string; args: unknown };
        const result = id === "system:c0:0" ? { clientID: "cabc", maxMsgSize: 4096 } : args;
        for (const chunk of split(encode({ id, result }), 1, 1024)) {
          socket.send(chunk);
        }
      }
    });
  });
  await once(server, "listening");
  return server;
}

test("the ws package's websocket carries large and small calls", async () => {
  const server = await echoServer();
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws`;
  const session = await connect(url, { WebSocket });
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index);
  assert.deepEqual(await Promise.all([session.call("echo", [bytes]), session.call("echo", [1, "two"])]), [
    [bytes],
    [1, "two"],
  ]);
  const serverClosed = once(server, "close");
  server.close();
  session.close();
  assert.deepEqual(await session.closed, { code: 1000, reason: "" });
  await serverClosed;
});

test("a server that goes away ends the session", async () => {
  const server = await echoServer();
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws`;
  const session = await connect(url, { WebSocket });
  for (const socket of server.clients) {
    socket.close(1001, "enough");
  }
  assert.deepEqual(await session.closed, { code: 1001, reason: "enough" });
  server.close();
});
