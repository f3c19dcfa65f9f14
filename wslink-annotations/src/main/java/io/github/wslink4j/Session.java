package io.github.wslink4j;

/** The server's view of one connected client. */
public interface Session {

  /**
   * The client's id, as the client knows it too.
   *
   * @return letters only; unique among the clients of one server
   */
  String id();

  /**
   * Where the client connects from.
   *
   * @return the address in its textual form, without a port; {@code "memory"} for an in-memory
   *     client
   */
  String remoteAddress();

  /**
   * Disconnects the client. Answers that wait to be sent are sent first; closing twice does
   * nothing.
   *
   * @param reason for the client's developer, at most 123 bytes in UTF-8
   */
  void close(String reason);
}
