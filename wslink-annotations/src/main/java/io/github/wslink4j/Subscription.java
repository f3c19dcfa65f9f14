package io.github.wslink4j;

/** A listener's place at a {@link Topic}. */
public interface Subscription extends AutoCloseable {

  /**
   * Ends the subscription. The listener may still be called for a publication that is under way in
   * another thread, and is not called after that. Closing twice does nothing.
   */
  @Override
  void close();
}
