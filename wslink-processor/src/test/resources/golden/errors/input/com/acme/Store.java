package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.concurrent.CompletionStage;

@ExportRPC
public interface Store {

  /**
   * Buys something.
   *
   * @param item what
   * @return the receipt
   * @throws SoldOut if there is none left
   */
  String buy(String item) throws SoldOut, NotEnough, IllegalStateException;

  CompletionStage<String> order(String item) throws SoldOut, Closed;

  void pay() throws Declined;

  void reserve(String item) throws SoldOut, Discontinued;

  void haggle(String item) throws Overpriced;
}
