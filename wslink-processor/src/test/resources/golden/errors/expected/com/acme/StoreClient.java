package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Store} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StoreClient implements Store {
  private static final List<ErrorEntry<?>> BUY_ERRORS = List.of(new ErrorEntry<>("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE), new ErrorEntry<>("NotEnough", NotEnough.class, NotEnoughCodec.INSTANCE));

  private static final List<ErrorEntry<?>> ORDER_ERRORS = List.of(new ErrorEntry<>("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE), new ErrorEntry<>("Closed", Closed.class, ClosedCodec.INSTANCE));

  private static final List<ErrorEntry<?>> PAY_ERRORS = List.of(new ErrorEntry<>("Declined", Declined.class, DeclinedCodec.INSTANCE));

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
    return beginBuy(item).await(Codecs.STRING, BUY_ERRORS);
  }

  @Override
  public CompletionStage<String> order(String item) throws SoldOut, Closed {
    return beginOrder(item).send(Codecs.STRING, ORDER_ERRORS);
  }

  @Override
  public void pay() throws Declined {
    beginPay().await(Codecs.VOID, PAY_ERRORS);
  }

  private OutgoingCall beginBuy(String item) {
    OutgoingCall call = channel.call("store.buy", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(item);
    return call;
  }

  private OutgoingCall beginOrder(String item) {
    OutgoingCall call = channel.call("store.order", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(item);
    return call;
  }

  private OutgoingCall beginPay() {
    return channel.call("store.pay", 0, 0);
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
      return beginBuy(item).send(Codecs.STRING, BUY_ERRORS);
    }

    public CompletionStage<String> order(String item) {
      return beginOrder(item).send(Codecs.STRING, ORDER_ERRORS);
    }

    public CompletionStage<Void> pay() {
      return beginPay().send(Codecs.VOID, PAY_ERRORS);
    }
  }
}
