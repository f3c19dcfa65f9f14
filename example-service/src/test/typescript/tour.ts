import type { WslinkError } from "@wslink4j/client";
import type { ExampleClient } from "./example-client.js";
import { Heard } from "./heard.js";

/** What a client saw of the service, by wire names. */
export interface Report {
  readonly client: string;
  readonly results: Record<string, unknown>;
  readonly failures: Record<string, unknown>;
  readonly publications: Record<string, unknown[]>;
}

const PICTURES = "example.tour.pictures";
/** The Java service refuses this one, with an error of its own; the reference does not mind. */
const NO_TOPIC = "not a topic";

/** Calls every method of the example and hears every topic. */
export async function tour(client: ExampleClient, uploadSize: number): Promise<Report> {
  const lines = new Heard();
  const pictures = new Heard();
  const results: Record<string, unknown> = {};

  const listening = client.listen(lines.add);
  results["wslink.say.hello"] = await client.sayHello("grüß dich \u{1f600}");
  await lines.atLeast(1);
  results["wslink.start.talking"] = await client.startTalking();
  await lines.atLeast(2);
  results["wslink.stop.talking"] = await client.stopTalking();
  listening.unsubscribe();

  results["myprotocol.add"] = [
    await client.add([1, 2, 3, 4, 5]),
    await client.add([0.5, 0.25]),
    await client.add([2 ** 40, 1]),
  ];
  results["myprotocol.mult"] = [await client.mult([1, 2, 3, 4, 5]), await client.mult([-0.5, 3])];
  results["myprotocol.image"] = [await client.image(), await client.image(true)];
  results["myprotocol.unwrapped.image"] = [await client.unwrappedImage(), await client.unwrappedImage(true)];
  results["myprotocol.nested.image"] = await client.nestedImage();
  results["myprotocol.postbinary"] = [
    await client.postbinary(Uint8Array.of(0, 127, 128, 255)),
    await client.postbinary(new Uint8Array(uploadSize)),
  ];
  results["myprotocol.special"] = await client.special(1.5, "text", null);

  const watching = client.watch(PICTURES, pictures.add);
  results["myprotocol.stream"] = await client.stream(PICTURES);
  await pictures.atLeast(2);
  results["myprotocol.stop"] = await client.stop(PICTURES);
  watching.unsubscribe();

  const failures = {
    "myprotocol.nothing": await failure(client.call("myprotocol.nothing", [])),
    "myprotocol.add": await failure(client.add(5 as unknown as number[])),
    "myprotocol.stream": await failure(client.stream(NO_TOPIC)),
  };
  await client.stop(NO_TOPIC);
  return {
    client: client.name,
    results,
    failures,
    publications: {
      "wslink.communication.channel": lines.publications.slice(0, 2),
      [PICTURES]: pictures.publications.slice(0, 2),
    },
  };
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  try {
    return { unexpected: await call };
  } catch (error) {
    const { name, code, message, data } = error as Partial<WslinkError>;
    return { isError: error instanceof Error, name, code, message, data };
  }
}
