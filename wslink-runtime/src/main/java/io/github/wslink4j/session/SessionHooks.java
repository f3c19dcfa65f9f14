package io.github.wslink4j.session;

import io.github.wslink4j.Session;

/**
 * What the application wants to know about clients. Called on workers, for one client never twice
 * at a time.
 */
public interface SessionHooks {

  /**
   * A client has said a good hello. Its first call waits until this returns.
   *
   * @param session the client
   */
  void onConnect(Session session);

  /**
   * A client has gone; its last call has returned.
   *
   * @param session the client
   */
  void onClose(Session session);
}
