import type { WslinkSession } from "@wslink4j/client";
import type { ExampleClient } from "./example-client.js";

/** A stock session, as far as it is used here. */
export interface StockSession extends WslinkSession {
  close(): unknown;
  addAttachment(payload: ArrayBuffer): unknown;
}

/** Calls the way the users of stock sessions do. */
export function byName(name: string, session: StockSession): ExampleClient {
  const call = (method: string, ...args: unknown[]) => session.call(method, args);
  const watch = (topic: string, listener: (publication: unknown) => void) =>
    session.subscribe(topic, async ([publication]) => listener(publication));
  return {
    name,
    call: (method, args) => session.call(method, [...args]),
    sayHello: (message) => call("wslink.say.hello", message),
    startTalking: () => call("wslink.start.talking"),
    stopTalking: () => call("wslink.stop.talking"),
    add: (numbers) => call("myprotocol.add", numbers),
    mult: (numbers) => call("myprotocol.mult", numbers),
    image: (...alt) => call("myprotocol.image", ...alt),
    unwrappedImage: (...alt) => call("myprotocol.unwrapped.image", ...alt),
    nestedImage: () => call("myprotocol.nested.image"),
    postbinary: (data) => call("myprotocol.postbinary", session.addAttachment(data.buffer)),
    special: (...anything) => call("myprotocol.special", ...anything),
    stream: (topic) => call("myprotocol.stream", topic),
    stop: (topic) => call("myprotocol.stop", topic),
    listen: (listener) => watch("wslink.communication.channel", listener),
    watch,
    close: () => session.close(),
  };
}
