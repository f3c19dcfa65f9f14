package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Store} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StoreClient implements Store {
  private static final Errors BUY_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<NotEnough>with("NotEnough", NotEnough.class, NotEnoughCodec.INSTANCE);

  private static final Errors HAGGLE_ERRORS = Errors.<Overpriced>of("Overpriced", Overpriced.class, OverpricedCodec.INSTANCE);

  private static final Errors ORDER_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<Closed>with("Closed", Closed.class, ClosedCodec.INSTANCE);

  private static final Errors PAY_ERRORS = Errors.<Declined>of("Declined", Declined.class, DeclinedCodec.INSTANCE);

  private static final Errors RESERVE_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<Discontinued>with("Discontinued", Discontinued.class, DiscontinuedCodec.INSTANCE);

  private final Async blocking;

  private final Async async;

  private StoreClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public String buy(String item) throws SoldOut, NotEnough {
    return blocking.buy(item).toCompletableFuture().join();
  }

  @Override
  public void haggle(String item) throws Overpriced {
    blocking.haggle(item);
  }

  @Override
  public CompletionStage<String> order(String item) throws SoldOut, Closed {
    return async.order(item);
  }

  @Override
  public void pay() throws Declined {
    blocking.pay();
  }

  @Override
  public void reserve(String item) throws SoldOut, Discontinued {
    blocking.reserve(item);
  }

  /**
   * {@link Store} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    /**
     * Buys something.
     *
     * @param item what
     * @return the receipt
     */
    public CompletionStage<String> buy(String item) {
      var call = channel.<String>call("store.buy", 1, Codecs.STRING, BUY_ERRORS);
      call.arguments().writeString(item);
      return call.send();
    }

    public CompletionStage<Void> haggle(String item) {
      var call = channel.<Void>call("store.haggle", 1, Codecs.VOID, HAGGLE_ERRORS);
      call.arguments().writeString(item);
      return call.send();
    }

    public CompletionStage<String> order(String item) {
      var call = channel.<String>call("store.order", 1, Codecs.STRING, ORDER_ERRORS);
      call.arguments().writeString(item);
      return call.send();
    }

    public CompletionStage<Void> pay() {
      return channel.<Void>call("store.pay", 0, Codecs.VOID, PAY_ERRORS).send();
    }

    public CompletionStage<Void> reserve(String item) {
      var call = channel.<Void>call("store.reserve", 1, Codecs.VOID, RESERVE_ERRORS);
      call.arguments().writeString(item);
      return call.send();
    }
  }
}
