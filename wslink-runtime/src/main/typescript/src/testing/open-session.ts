import { connect } from "../connect.js";
import type { Session } from "../session.js";
import { FakeWebSocket } from "./fake-web-socket.js";

/** A session with the test at its other end; the hello is behind it. */
export async function openSession(
  welcome: Record<string, unknown> = {},
): Promise<{ session: Session; socket: FakeWebSocket }> {
  const connecting = connect("ws://test/ws", { WebSocket: FakeWebSocket });
  const socket = FakeWebSocket.latest;
  socket.open();
  socket.receive({ wslink: "1.0", id: "system:c0:0", result: { clientID: "cabc", ...welcome } });
  const session = await connecting;
  socket.frames.length = 0;
  return { session, socket };
}
