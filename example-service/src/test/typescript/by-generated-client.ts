import { Chat } from "#example/chat.js";
import { Simple } from "#example/simple.js";
import type { WslinkSession } from "@wslink4j/client";
import type { ExampleClient } from "./example-client.js";

/** Calls through the generated classes, over whichever session. */
export function byGeneratedClient(
  name: string,
  session: WslinkSession & { close(): unknown },
): ExampleClient {
  const chat = new Chat(session);
  const simple = new Simple(session);
  return {
    name,
    call: (method, args) => session.call(method, [...args]),
    sayHello: (message) => chat.sayHello(message),
    startTalking: () => chat.startTalking(),
    stopTalking: () => chat.stopTalking(),
    add: (numbers) => simple.add(numbers),
    mult: (numbers) => simple.mult(numbers),
    image: (alt) => simple.image(alt),
    unwrappedImage: (alt) => simple.unwrappedImage(alt),
    nestedImage: () => simple.nestedImage(),
    postbinary: (data) => simple.postbinary(data),
    special: (...anything) => simple.special(...anything),
    stream: (topic) => simple.stream(topic),
    stop: (topic) => simple.stop(topic),
    listen: (listener) => chat.channel().subscribe(listener),
    watch: (topic, listener) => session.subscribe(topic, async ([publication]) => listener(publication)),
    close: () => session.close(),
  };
}
