package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.TextCodecs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Ledger} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LedgerClient implements Ledger {
  private final Async blocking;

  private LedgerClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Ledger of(Channel channel) {
    return new LedgerClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new Async(channel.async());
  }

  @Override
  public BigDecimal balance(BigInteger account) {
    return blocking.balance(account).toCompletableFuture().join();
  }

  @Override
  public void book(BigDecimal amount, BigInteger account) {
    blocking.book(amount, account);
  }

  /**
   * {@link Ledger} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<BigDecimal> balance(BigInteger account) {
      var call = channel.<BigDecimal>call("ledger.balance", 1, TextCodecs.BIG_DECIMAL);
      TextCodecs.BIG_INTEGER.write(call.arguments(), account);
      return call.send();
    }

    public CompletionStage<Void> book(BigDecimal amount, BigInteger account) {
      var call = channel.<Void>call("ledger.book", 2, Codecs.VOID);
      var out = call.arguments();
      TextCodecs.BIG_DECIMAL.write(out, amount);
      TextCodecs.BIG_INTEGER.write(out, account);
      return call.send();
    }
  }
}
