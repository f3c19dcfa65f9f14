"""The two example servers that wslink users know, chat and simple, as one reference server.

Runs on wslink 1.x and 2.x alike. Prints the reference's ready line once it listens, with the port
given by --port.
"""

import argparse
import asyncio
import os

from wslink import register as exportRpc
from wslink import server
from wslink.websocket import LinkProtocol, ServerProtocol

IMAGE = bytes(range(256))


class Examples(LinkProtocol):
    def __init__(self):
        super().__init__()
        self.streaming = set()

    def attach(self, data):
        # Generation 1 sends bytes beside the message, generation 2 inside it.
        return self.addAttachment(data)

    @exportRpc("wslink.say.hello")
    def say_hello(self, message):
        answer = "py server: " + message
        self.publish("wslink.communication.channel", answer)
        return answer

    @exportRpc("myprotocol.add")
    def add(self, numbers):
        return sum(numbers)

    @exportRpc("myprotocol.mult")
    def mult(self, numbers):
        product = 1
        for number in numbers:
            product *= number
        return product

    @exportRpc("myprotocol.image")
    def image(self, alt=False):
        return {"blob": self.attach(IMAGE[::-1] if alt else IMAGE)}

    @exportRpc("myprotocol.unwrapped.image")
    def unwrapped_image(self, alt=False):
        return self.attach(IMAGE[::-1] if alt else IMAGE)

    @exportRpc("myprotocol.nested.image")
    def nested_image(self):
        return {
            "image": {"blob": self.attach(IMAGE)},
            "bytesList": [self.attach(bytes([1, 2, 3, 4])), self.attach(bytes(range(5, 11)))],
        }

    @exportRpc("myprotocol.postbinary")
    def postbinary(self, data):
        return "received binary data of length " + str(len(data))

    @exportRpc("myprotocol.special")
    def special(self, *args):
        return [float("inf"), float("nan"), -float("inf")]

    @exportRpc("myprotocol.stream")
    def stream(self, topic):
        self.streaming.add(topic)
        asyncio.ensure_future(self.push(topic))
        return {"subscribed": topic}

    async def push(self, topic):
        number = 0
        while topic in self.streaming:
            data = IMAGE if number % 2 == 0 else IMAGE[::-1]
            self.publish(topic, {"blob": self.attach(data)})
            number += 1
            await asyncio.sleep(0.02)

    @exportRpc("myprotocol.stop")
    def stop(self, topic):
        self.streaming.discard(topic)
        return {"unsubscribed": topic}

    @exportRpc("probe.fail")
    def fail(self):
        raise ValueError("boom")

    @exportRpc("probe.large")
    def large(self, size):
        return "x" * size

    @exportRpc("probe.keywords")
    def keywords(self, a, b=2, scale=1):
        return (a + b) * scale

    @exportRpc("probe.close")
    async def close(self):
        # Ends the process with this call unanswered.
        os._exit(0)


class Server(ServerProtocol):
    authKey = "reference secret"

    def initialize(self):
        self.registerLinkProtocol(Examples())
        self.updateSecret(Server.authKey)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    server.add_arguments(parser)
    arguments = parser.parse_args()
    Server.authKey = arguments.authKey
    server.start_webserver(options=arguments, protocol=Server)
