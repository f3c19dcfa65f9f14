// Takes every value that the round trips of the corpus give, as often as it is told to:
//
//     node round-trips.js ours|stock ws://localhost:1234/ws <folder of generated modules> <times>
//
// Fails at the first value that cannot be read or written. Whether they are the same, Java knows.
import { createRequire } from "node:module";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { connect } from "@wslink4j/client";
import WebSocket from "ws";

const [kind, url, folder, times] = process.argv.slice(2);

const sessions = {
  ours: () => connect(url, { WebSocket }),
  stock: async () => {
    // It was made for pages, so Node lends it the names of a page.
    const location = new URL("http://localhost/");
    const document = { baseURI: location.href };
    Object.assign(globalThis, { WebSocket, location, document, self: globalThis, window: globalThis });
    const { WebsocketConnection } = createRequire(import.meta.url)("wslink");
    const connection = WebsocketConnection.newInstance({ urls: url, secret: "wslink-secret" });
    await new Promise((resolve, reject) => {
      connection.onConnectionReady(resolve);
      connection.onConnectionError((_, error) => reject(error));
      connection.connect();
    });
    return connection.getSession();
  },
};

/** The exported classes that give and take. */
async function roundTrips() {
  const files = await readdir(folder, { recursive: true });
  const modules = files.filter((file) => file.endsWith("-round-trip.js"));
  const exported = await Promise.all(
    modules.map((file) => import(pathToFileURL(path.resolve(folder, file)).href)),
  );
  return exported
    .flatMap((module) => Object.values(module))
    .filter((value) => typeof value === "function" && "give0" in value.prototype);
}

async function travel(service) {
  for (let type = 0; `give${type}` in service; type++) {
    for (let time = 1; time <= times; time++) {
      try {
        await service[`take${type}`](await service[`give${type}`]());
      } catch (error) {
        throw new Error(`${service.constructor.name}, type ${type}, seed ${time}`, { cause: error });
      }
    }
  }
}

const session = await sessions[kind]();
const outcomes = await Promise.allSettled(
  (await roundTrips()).map((RoundTrip) => travel(new RoundTrip(session))),
);
for (const { reason } of outcomes.filter(({ status }) => status === "rejected")) {
  console.error(reason);
  process.exitCode = 1;
}
session.close();
