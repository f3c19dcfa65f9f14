package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import java.math.BigDecimal;
import java.math.BigInteger;

@ExportRPC
public interface Ledger {

  BigDecimal balance(BigInteger account);

  void book(@Default("0.10") BigDecimal amount, @Default("7") BigInteger account);
}
