package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Store} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StoreClient implements Store {
  private static final Errors BUY_ERRORS = Errors.none().with("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).with("NotEnough", NotEnough.class, NotEnoughCodec.INSTANCE);

  private static final Errors ORDER_ERRORS = Errors.none().with("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).with("Closed", Closed.class, ClosedCodec.INSTANCE);

  private static final Errors PAY_ERRORS = Errors.none().with("Declined", Declined.class, DeclinedCodec.INSTANCE);

  private final Channel channel;

  private StoreClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Store of(Channel channel) {
    return new StoreClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new StoreClient(channel).new Async();
  }

  @Override
  public String buy(String item) throws SoldOut, NotEnough {
    return beginBuy(item).await();
  }

  @Override
  public CompletionStage<String> order(String item) throws SoldOut, Closed {
    return beginOrder(item).send();
  }

  @Override
  public void pay() throws Declined {
    beginPay().await();
  }

  private OutgoingCall<String> beginBuy(String item) {
    var call = channel.call("store.buy", 1, Codecs.STRING, BUY_ERRORS);
    call.arguments().writeString(item);
    return call;
  }

  private OutgoingCall<String> beginOrder(String item) {
    var call = channel.call("store.order", 1, Codecs.STRING, ORDER_ERRORS);
    call.arguments().writeString(item);
    return call;
  }

  private OutgoingCall<Void> beginPay() {
    return channel.call("store.pay", 0, Codecs.VOID, PAY_ERRORS);
  }

  /**
   * {@link Store} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    /**
     * Buys something.
     *
     * @param item what
     * @return the receipt
     */
    public CompletionStage<String> buy(String item) {
      return beginBuy(item).send();
    }

    public CompletionStage<String> order(String item) {
      return beginOrder(item).send();
    }

    public CompletionStage<Void> pay() {
      return beginPay().send();
    }
  }
}
