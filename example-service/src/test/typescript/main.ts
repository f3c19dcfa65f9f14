/**
 * Drives one client through the example service and prints what it saw as JSON.
 *
 *     node main.js stock-1|stock-2|generated|generated-over-stock ws://localhost:1234/ws [secret]
 */
import { connect } from "@wslink4j/client";
import WebSocket from "ws";
import { byGeneratedClient } from "./by-generated-client.js";
import { byName } from "./by-name.js";
import type { ExampleClient } from "./example-client.js";
import { reportJson } from "./report-json.js";
import { connectStock } from "./stock.js";
import { tour } from "./tour.js";

const [kind = "", url = "", secret = "wslink-secret"] = process.argv.slice(2);

/** More than one frame in generation 2; generation 1 cannot split and the reference takes 4 MiB. */
const UPLOAD_SIZE = { "stock-1": 3_000_000 }[kind] ?? 9_000_000;

const clients: Record<string, () => Promise<ExampleClient>> = {
  "stock-1": async () => byName("wslink 1.12.4", await connectStock("wslink1", url, secret)),
  "stock-2": async () => byName("wslink 2.5.0", await connectStock("wslink", url, secret)),
  generated: async () => {
    const session = await connect(url, { secret, WebSocket });
    return byGeneratedClient("generated, over @wslink4j/client", session);
  },
  "generated-over-stock": async () => {
    const session = await connectStock("wslink", url, secret);
    return byGeneratedClient("generated, over wslink 2.5.0", session);
  },
};

const connectClient = clients[kind];
if (connectClient === undefined || url === "") {
  console.error(`usage: node main.js ${Object.keys(clients).join("|")} <url> [secret]`);
  process.exit(2);
}
const client = await connectClient();
process.stdout.write(`${await reportJson(await tour(client, UPLOAD_SIZE))}\n`);
client.close();
