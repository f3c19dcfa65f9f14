package io.github.wslink4j.client;

import io.github.wslink4j.transport.ConnectionListener;

/** A server that accepts connections and says nothing. */
class SilentListener implements ConnectionListener {

  @Override
  public void onText(byte[] bytes, int offset, int length) {}

  @Override
  public void onBinary(byte[] bytes, int offset, int length) {}

  @Override
  public void onReadComplete() {}

  @Override
  public void onWritabilityChanged() {}

  @Override
  public void onClosed(int code, String reason) {}
}
