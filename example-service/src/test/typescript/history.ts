/**
 * Reads the history of two sensors and prints it as JSON.
 *
 *     node history.js generated|generated-over-stock ws://localhost:1234/ws <generated sensors.js>
 */
import { type CallOptions, connect, type WslinkSession } from "@wslink4j/client";
import WebSocket from "ws";
import { connectStock } from "./stock.js";

/** As the generated class, which is in the test's own classes and so not known when this is compiled. */
interface Sensors {
  history(sensor: number, options?: CallOptions): AsyncIterable<{ readonly value: number }>;
}

const [kind, url = "", generated = ""] = process.argv.slice(2);
const module = (await import(generated)) as { Sensors: new (session: WslinkSession) => Sensors };
const session =
  kind === "generated"
    ? await connect(url, { secret: "wslink-secret", WebSocket })
    : await connectStock("wslink", url, "wslink-secret");
const sensors = new module.Sensors(session);

const all: number[] = [];
for await (const reading of sensors.history(1)) {
  all.push(reading.value);
}
const some: number[] = [];
for await (const reading of sensors.history(1)) {
  some.push(reading.value);
  if (some.length === 3) {
    break;
  }
}
const failure = await sensors
  .history(7)
  [Symbol.asyncIterator]()
  .next()
  .then(
    () => undefined,
    (error: Error & { sensor?: number }) => ({
      name: error.name,
      sensor: error.sensor,
      message: error.message,
    }),
  );
process.stdout.write(`${JSON.stringify({ all, some, failure })}\n`);
session.close();
