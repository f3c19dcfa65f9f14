import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode, WslinkError, type WslinkErrorOptions } from "../../wslink-error.js";
import type { WslinkSession } from "../../wslink-session.js";
import { bigint, call, stream } from "./index.js";

class UnknownMesh extends WslinkError {
  override readonly name = "UnknownMesh";
  readonly meshName: string;

  constructor(message: string, fields: { readonly meshName: string }, options: WslinkErrorOptions) {
    super(message, options);
    this.meshName = fields.meshName;
  }
}

function sessionAnswering(answer: () => Promise<unknown>) {
  const calls: unknown[][] = [];
  const session: WslinkSession = {
    call: (...args) => {
      calls.push(args.slice(0, 3));
      return answer();
    },
    subscribe: () => ({ unsubscribe: () => undefined }),
  };
  return { session, calls };
}

const never = () => new Promise<never>(() => undefined);

test("trailing undefined arguments are left out and inner ones become null", async () => {
  const { session, calls } = sessionAnswering(async () => null);
  await call(session, { method: "m", args: [undefined, 1, undefined, undefined] });
  assert.deepEqual(calls, [["m", [null, 1], {}]]);
});

test("undefined keyword arguments are left out", async () => {
  const { session, calls } = sessionAnswering(async () => null);
  await call(session, { method: "m", kwargs: { alt: undefined, size: null } });
  assert.deepEqual(calls, [["m", [], { size: null }]]);
});

test("the result is what the read function makes of it", async () => {
  const { session } = sessionAnswering(async () => 7);
  assert.equal(await call(session, { method: "m", read: bigint }), 7n);
});

test("a result that is not what was promised is an error that says so", async () => {
  const { session } = sessionAnswering(async () => "seven");
  await assert.rejects(call(session, { method: "m", read: bigint }), {
    name: "WslinkError",
    code: ErrorCode.UnexpectedValue,
    message: "m: expected an integer, got text",
  });
});

test("a stock session's error object becomes an Error", async () => {
  const { session } = sessionAnswering(() =>
    Promise.reject({ code: -32601, message: "Unregistered method called", data: "m" }),
  );
  await assert.rejects(call(session, { method: "m" }), (error) => {
    assert.ok(error instanceof WslinkError);
    assert.equal(error.code, ErrorCode.UnknownMethod);
    assert.equal(error.message, "Unregistered method called: m");
    assert.equal(error.data, "m");
    return true;
  });
});

test("the exception that a method raised is the message", async () => {
  const data = { method: "m", exception: 'argument "size": expected an integer, got text' };
  const { session } = sessionAnswering(() =>
    Promise.reject({ code: -32001, message: "Exception raised", data }),
  );
  await assert.rejects(call(session, { method: "m" }), { message: data.exception, data });
});

test("a declared error comes out as its class, with its fields", async () => {
  const data = { method: "m", exception: "no such mesh", type: "UnknownMesh", fields: { meshName: "bunny" } };
  const { session } = sessionAnswering(() =>
    Promise.reject({ code: -32001, message: "Exception raised", data }),
  );
  await assert.rejects(call(session, { method: "m", errors: { UnknownMesh } }), (error) => {
    assert.ok(error instanceof UnknownMesh);
    assert.equal(error.meshName, "bunny");
    assert.equal(error.message, "no such mesh");
    assert.deepEqual(error.data, data);
    return true;
  });
});

test("a declared error is known in the error of another copy of this package", async () => {
  const fromElsewhere = Object.assign(new Error("no such mesh"), {
    code: -32001,
    data: { type: "UnknownMesh", fields: { meshName: "bunny" } },
  });
  const { session } = sessionAnswering(() => Promise.reject(fromElsewhere));
  await assert.rejects(call(session, { method: "m", errors: { UnknownMesh } }), UnknownMesh);
});

test("an error that was not declared stays a plain one, whatever its name", async () => {
  const { session } = sessionAnswering(() =>
    Promise.reject({ code: -32001, message: "Exception raised", data: { type: "toString", fields: {} } }),
  );
  await assert.rejects(call(session, { method: "m", errors: { UnknownMesh } }), { name: "WslinkError" });
});

test("a call over any session is given up after its time", async () => {
  const { session } = sessionAnswering(never);
  await assert.rejects(call(session, { method: "m", options: { timeoutMs: 1 } }), {
    code: ErrorCode.TimedOut,
    message: "m: no answer within 1 ms",
  });
});

test("a call over any session is given up when its signal aborts", async () => {
  const { session } = sessionAnswering(never);
  const abort = new AbortController();
  const called = call(session, { method: "m", options: { signal: abort.signal } });
  abort.abort(new Error("enough"));
  await assert.rejects(called, { message: "enough" });
});

test("the reason of a signal comes back as it is, even if it is no error", async () => {
  const { session, calls } = sessionAnswering(never);
  const reason = { code: 7 };
  const abort = new AbortController();
  const called = call(session, { method: "m", options: { signal: abort.signal } });
  abort.abort(reason);
  await assert.rejects(called, (thrown) => thrown === reason);
  await assert.rejects(
    call(session, { method: "m", options: { signal: AbortSignal.abort("enough") } }),
    (thrown) => thrown === "enough",
  );
  assert.equal(calls.length, 1);
});

test("what a session rejects with is an error, whatever the signal says", async () => {
  const abort = new AbortController();
  const { session } = sessionAnswering(() => {
    abort.abort("enough");
    return Promise.reject({ code: -32601, message: "Unregistered method called" });
  });
  await assert.rejects(call(session, { method: "m", options: { signal: abort.signal } }), WslinkError);
});

test("an argument too many, where options belong, is refused and nothing is sent", async () => {
  const { session, calls } = sessionAnswering(async () => null);
  for (const [tooMany, what] of [
    [3, "a number"],
    ["x", "a string"],
    [null, "null"],
    [[1], "an array"],
  ] as const) {
    const wrong = { method: "m", args: [1, 2], options: tooMany as object };
    const refusal = {
      name: "TypeError",
      message: `m: expected the options ({ signal, timeoutMs }) behind the arguments, got ${what}; is that an argument too many?`,
    };
    await assert.rejects(call(session, wrong), refusal);
    assert.throws(() => stream(session, wrong), refusal);
  }
  assert.deepEqual(calls, []);
});

test("a call that was given up beforehand is not made", async () => {
  const { session, calls } = sessionAnswering(async () => null);
  await assert.rejects(call(session, { method: "m", options: { signal: AbortSignal.abort() } }), {
    name: "AbortError",
  });
  assert.deepEqual(calls, []);
});
