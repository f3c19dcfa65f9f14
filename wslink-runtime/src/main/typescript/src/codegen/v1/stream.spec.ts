import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CALL,
  CANCEL,
  END,
  ID,
  openLoop,
  openStreaming,
  receiveItems,
  sent,
  take,
} from "../../testing/open-loop.js";
import { ErrorCode, WslinkError, type WslinkErrorOptions } from "../../wslink-error.js";
import { bigint, stream } from "./index.js";

class NoSuchLog extends WslinkError {
  override readonly name = "NoSuchLog";
  readonly log: string;

  constructor(message: string, fields: { readonly log: string }, options: WslinkErrorOptions) {
    super(message, options);
    this.log = fields.log;
  }
}

test("a loop gets every item, and is over when the call is answered", async () => {
  const { session, socket } = await openStreaming();
  const items: bigint[] = [];
  const loop = (async () => {
    for await (const item of stream(session, { method: "count", read: bigint })) {
      items.push(item);
    }
  })();
  receiveItems(socket, 1, 3);
  socket.receive(END);
  await loop;
  assert.deepEqual(items, [1n, 2n, 3n]);
  assert.deepEqual(sent(socket), [CALL]);
});

test("nothing is sent before the first turn, and every loop makes a call of its own", async () => {
  const { session, socket } = await openStreaming();
  const lines = stream<string>(session, {
    method: "log.lines",
    args: [undefined, "app", undefined],
    kwargs: { tail: true, level: undefined },
  });
  const first = lines[Symbol.asyncIterator]();
  const second = lines[Symbol.asyncIterator]();
  assert.deepEqual(socket.messages, []);
  const items = [second.next(), first.next()];
  const call = {
    wslink: "1.0",
    method: "log.lines",
    args: [null, "app"],
    kwargs: { tail: true },
    stream: 32,
  };
  assert.deepEqual(socket.messages, [
    { ...call, id: "rpc:cabc:0" },
    { ...call, id: "rpc:cabc:1" },
  ]);
  socket.receive({ id: "rpc:cabc:1", item: "first's" });
  socket.receive({ id: "rpc:cabc:0", item: "second's" });
  assert.deepEqual(
    (await Promise.all(items)).map(({ value }) => value),
    ["second's", "first's"],
  );
});

test("more is requested when the loop has taken half of what may come, not when that has arrived", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  receiveItems(socket, 1, 32);
  assert.equal((await first).value, 1n);
  await take(loop, 14);
  assert.deepEqual(sent(socket), [CALL]);
  await take(loop, 1);
  assert.deepEqual(sent(socket), [CALL, ["wslink.request", [ID, 16]]]);
  receiveItems(socket, 33, 48);
  assert.equal((await take(loop, 16)).at(-1), 32n);
  assert.equal(socket.messages.length, 3);
  assert.equal((await take(loop, 16)).at(-1), 48n);
});

test("a server that sends more than it was asked for ends the loop, behind what it may send", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  receiveItems(socket, 1, 40);
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
  assert.equal((await first).value, 1n);
  assert.equal((await take(loop, 31)).at(-1), 32n);
  await assert.rejects(loop.next(), {
    code: ErrorCode.UnexpectedValue,
    message: "count: the server sent more items than it was asked for",
  });
  assert.equal((await loop.next()).done, true);
  assert.equal(socket.messages.length, 2);
});

test("leaving the loop tells the server once, and what comes then is ignored", async () => {
  const { session, socket } = await openStreaming();
  const loop = (async () => {
    for await (const item of stream<number>(session, { method: "count" })) {
      return item;
    }
    return undefined;
  })();
  receiveItems(socket, 1, 3);
  assert.equal(await loop, 1);
  receiveItems(socket, 4, 40);
  socket.receive(END);
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
});

test("a loop that is left elsewhere while it waits is over", async () => {
  const { socket, loop } = await openLoop();
  const waiting = [loop.next(), loop.next()];
  await loop.return?.();
  assert.ok((await Promise.all(waiting)).every(({ done }) => done));
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
});

test("a loop that is left before its first turn makes no call", async () => {
  const { socket, loop } = await openLoop();
  await loop.return?.();
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(socket.messages, []);
});

test("leaving a loop that is over tells nobody", async () => {
  const { socket, loop } = await openLoop();
  const turn = loop.next();
  socket.receive(END);
  assert.equal((await turn).done, true);
  await loop.return?.();
  assert.deepEqual(sent(socket), [CALL]);
});

test("the list that a method answers which is no stream is its items", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  const numbers = Array.from({ length: 100 }, (_, index) => index);
  socket.receive({ id: ID, result: numbers });
  assert.equal((await first).value, 0n);
  assert.deepEqual(await take(loop, 99), numbers.slice(1).map(BigInt));
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(sent(socket), [CALL]);
});

test("any other answer is an error, behind the items", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  receiveItems(socket, 1, 2);
  socket.receive({ id: ID, result: "three" });
  assert.equal((await first).value, 1n);
  assert.equal((await loop.next()).value, 2n);
  await assert.rejects(loop.next(), {
    code: ErrorCode.UnexpectedValue,
    message: "expected a list, got text",
  });
});

test("a declared error is thrown as its class when the items before it have been taken", async () => {
  const { socket, loop } = await openLoop({}, { NoSuchLog });
  const first = loop.next();
  receiveItems(socket, 1, 2);
  const data = { method: "count", exception: "it was deleted", type: "NoSuchLog", fields: { log: "app" } };
  socket.receive({ id: ID, error: { code: -32001, message: "Exception raised", data } });
  assert.equal((await first).value, 1n);
  assert.equal((await loop.next()).value, 2n);
  await assert.rejects(loop.next(), (error) => {
    assert.ok(error instanceof NoSuchLog);
    assert.equal(error.log, "app");
    assert.equal(error.message, "it was deleted");
    return true;
  });
  assert.equal((await loop.next()).done, true);
  assert.deepEqual(sent(socket), [CALL]);
});

test("the end of the connection is thrown when the items before it have been taken", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  receiveItems(socket, 1, 2);
  socket.lose();
  assert.equal((await first).value, 1n);
  assert.equal((await loop.next()).value, 2n);
  await assert.rejects(loop.next(), {
    code: ErrorCode.ConnectionClosed,
    message: "count: the connection is closed (code 1006)",
  });
});

test("an item that is not what was promised ends the loop, behind those before it", async () => {
  const { socket, loop } = await openLoop();
  const first = loop.next();
  receiveItems(socket, 1, 2);
  socket.receive({ id: ID, item: "three" });
  receiveItems(socket, 4, 4);
  assert.equal((await first).value, 1n);
  assert.equal((await loop.next()).value, 2n);
  assert.deepEqual(sent(socket), [CALL]);
  await assert.rejects(loop.next(), { message: "count: expected an integer, got text" });
  assert.deepEqual(sent(socket), [CALL, CANCEL]);
  assert.equal((await loop.next()).done, true);
});
