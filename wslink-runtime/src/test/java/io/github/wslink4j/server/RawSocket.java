package io.github.wslink4j.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A bare TCP connection to a server: it sends malformed requests and frames, and reads only when it
 * is told to.
 */
final class RawSocket implements AutoCloseable {

  static final int CONTINUATION = 0;
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  static final int PING = 9;
  static final int PONG = 10;

  private static final int FINAL = 0x80;
  private static final int SMALL_BUFFER = 4096;
  private static final int POLL_MILLIS = 20;

  /** A frame of the server's. */
  @SuppressWarnings("ArrayRecordComponent") // Frames are not compared.
  record ServerFrame(int opcode, byte[] payload) {
    int closeCode() {
      return ByteBuffer.wrap(payload).getShort() & 0xffff;
    }

    String closeReason() {
      return new String(payload, 2, payload.length - 2, StandardCharsets.UTF_8);
    }
  }

  private final Socket socket = new Socket();
  private final DataInputStream in;
  private final OutputStream out;

  RawSocket(WslinkServer server) throws IOException {
    // Small, so that the kernel holds little on behalf of a client that does not read.
    socket.setReceiveBufferSize(SMALL_BUFFER);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(RawClient.PATIENCE_SECONDS));
    in = new DataInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** An open websocket. */
  static RawSocket upgraded(WslinkServer server) throws IOException {
    RawSocket socket = new RawSocket(server);
    socket.write(
        """
        GET /ws HTTP/1.1
        Host: x
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==

        """
            .replace("\n", "\r\n"));
    String head = socket.readHead();
    if (!head.startsWith("HTTP/1.1 101")) {
      throw new IOException(head);
    }
    return socket;
  }

  /** An open websocket whose generation 2 hello has been accepted. */
  static RawSocket loggedIn(WslinkServer server, String... extensions) throws IOException {
    RawSocket socket = upgraded(server);
    Map<String, Object> hello = Map.of("secret", Peer.SECRET, "extensions", List.of(extensions));
    socket.sendMessage(Peer.message("system:c0:0", "wslink.hello", List.of(hello)));
    if (socket.readFrame().opcode() != BINARY) {
      throw new IOException("the hello was not accepted");
    }
    return socket;
  }

  void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }

  void sendBinary(byte[] payload) throws IOException {
    send(FINAL | BINARY, payload);
  }

  /** Sends a message of generation 2. */
  void sendMessage(Map<String, ?> message) throws IOException {
    sendBinary(Pack.message(Pack.value(message)));
  }

  void pong(byte[] payload) throws IOException {
    send(FINAL | PONG, payload);
  }

  /** Sends a frame, masked with zeros. */
  void send(int head, byte[] payload) throws IOException {
    write(frameHead(head, payload.length));
    write(payload);
  }

  /** The beginning of a frame, which claims a size. */
  static byte[] frameHead(int head, int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head);
    if (length < 126) {
      bytes.write(0x80 | length);
    } else if (length < 65536) {
      bytes.write(0x80 | 126);
      bytes.writeBytes(ByteBuffer.allocate(2).putShort((short) length).array());
    } else {
      bytes.write(0x80 | 127);
      bytes.writeBytes(ByteBuffer.allocate(8).putLong(length).array());
    }
    bytes.writeBytes(new byte[4]);
    return bytes.toByteArray();
  }

  String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int unit = in.read();
      if (unit < 0) {
        throw new EOFException("after: " + head);
      }
      head.append((char) unit);
    }
    return head.toString();
  }

  /** The next frame. */
  ServerFrame readFrame() throws IOException {
    return readFrame(in.readUnsignedByte());
  }

  /** The next frame, or null if none comes before the condition holds. */
  @Nullable ServerFrame readFrameUnless(BooleanSupplier condition) throws IOException {
    int patience = socket.getSoTimeout();
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
    while (!condition.getAsBoolean()) {
      socket.setSoTimeout(POLL_MILLIS);
      try {
        int head = in.readUnsignedByte();
        socket.setSoTimeout(patience);
        return readFrame(head);
      } catch (SocketTimeoutException e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
      } finally {
        socket.setSoTimeout(patience);
      }
    }
    return null;
  }

  private ServerFrame readFrame(int head) throws IOException {
    int length = in.readUnsignedByte();
    long size = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
    byte[] payload = new byte[(int) size];
    in.readFully(payload);
    return new ServerFrame(head & 0x0f, payload);
  }

  /** The close frame, behind whatever else comes. */
  ServerFrame readClose() throws IOException {
    ServerFrame frame = readFrame();
    while (frame.opcode() != CLOSE) {
      frame = readFrame();
    }
    return frame;
  }

  /** Waits for the end of the connection. */
  boolean isEnded() throws IOException {
    InputStream rest = in;
    byte[] ignored = new byte[8192];
    try {
      while (rest.read(ignored) >= 0) {
        // until the end
      }
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
