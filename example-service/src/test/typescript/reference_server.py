"""The example service on the reference implementation, to try the client programs against it.

    python reference_server.py --port 1234
"""

import asyncio

from wslink import register, server
from wslink.websocket import LinkProtocol, ServerProtocol

PICTURES = (b"\x89PNG\r\n\x1a\n day", b"\x89PNG\r\n\x1a\n night")
PERIOD = 0.2


class Example(LinkProtocol):
    def __init__(self):
        super().__init__()
        self.tasks = {}

    def repeat(self, name, publish):
        async def run():
            while True:
                publish()
                await asyncio.sleep(PERIOD)

        if name not in self.tasks:
            self.tasks[name] = asyncio.get_event_loop().create_task(run())

    def cease(self, name):
        if name in self.tasks:
            self.tasks.pop(name).cancel()

    def picture(self, alt):
        return self.addAttachment(PICTURES[bool(alt)])

    @register("wslink.say.hello")
    def say_hello(self, message):
        line = "py server: " + message
        self.publish("wslink.communication.channel", line)
        return line

    @register("wslink.start.talking")
    def start_talking(self):
        self.repeat("talk", lambda: self.publish("wslink.communication.channel", "py server: talking"))

    @register("wslink.stop.talking")
    def stop_talking(self):
        self.cease("talk")

    @register("myprotocol.add")
    def add(self, numbers):
        return sum(numbers)

    @register("myprotocol.mult")
    def mult(self, numbers):
        product = 1
        for number in numbers:
            product *= number
        return product

    @register("myprotocol.image")
    def image(self, alt=False):
        return {"blob": self.picture(alt)}

    @register("myprotocol.unwrapped.image")
    def unwrapped_image(self, alt=False):
        return self.picture(alt)

    @register("myprotocol.nested.image")
    def nested_image(self):
        return {
            "image": {"blob": self.picture(False)},
            "bytesList": [
                self.addAttachment(bytes(range(1, 5))),
                self.addAttachment(bytes(range(5, 11))),
            ],
        }

    @register("myprotocol.postbinary")
    def postbinary(self, data):
        return f"received binary data of length {len(data)}"

    @register("myprotocol.special")
    def special(self, *anything):
        return [float("inf"), float("nan"), float("-inf")]

    @register("myprotocol.stream")
    def stream(self, topic):
        alternating = [False]

        def publish():
            alternating[0] = not alternating[0]
            self.publish(topic, {"blob": self.picture(not alternating[0])})

        self.repeat(topic, publish)
        return {"subscribed": topic}

    @register("myprotocol.stop")
    def stop(self, topic):
        self.cease(topic)
        return {"unsubscribed": topic}


class ExampleServer(ServerProtocol):
    authKey = "wslink-secret"

    def initialize(self):
        self.registerLinkProtocol(Example())
        self.updateSecret(ExampleServer.authKey)


if __name__ == "__main__":
    import argparse

    parser = argparse.ArgumentParser()
    server.add_arguments(parser)
    arguments = parser.parse_args()
    ExampleServer.authKey = arguments.authKey
    server.start_webserver(arguments, ExampleServer)
