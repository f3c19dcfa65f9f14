package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Ledger} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LedgerClient implements Ledger {
  private final Channel channel;

  private LedgerClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new LedgerClient(channel).new Async();
  }

  @Override
  public BigDecimal balance(BigInteger account) {
    return beginBalance(account).await();
  }

  @Override
  public void book(BigDecimal amount, BigInteger account) {
    beginBook(amount, account).await();
  }

  private OutgoingCall<BigDecimal> beginBalance(BigInteger account) {
    var call = channel.call("ledger.balance", 1, TextCodecs.BIG_DECIMAL);
    TextCodecs.BIG_INTEGER.write(call.arguments(), account);
    return call;
  }

  private OutgoingCall<Void> beginBook(BigDecimal amount, BigInteger account) {
    var call = channel.call("ledger.book", 2, Codecs.VOID);
    WireWriter out = call.arguments();
    TextCodecs.BIG_DECIMAL.write(out, amount);
    TextCodecs.BIG_INTEGER.write(out, account);
    return call;
  }

  /**
   * {@link Ledger} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<BigDecimal> balance(BigInteger account) {
      return beginBalance(account).send();
    }

    public CompletionStage<Void> book(BigDecimal amount, BigInteger account) {
      return beginBook(amount, account).send();
    }
  }
}
