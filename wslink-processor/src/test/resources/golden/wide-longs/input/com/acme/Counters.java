package com.acme;

import io.github.wslink4j.BigInt;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Packed;
import java.util.List;

@ExportRPC
public interface Counters {

  @BigInt long next(@BigInt long after);

  @BigInt Long boxed(@BigInt Long value);

  List<@BigInt Long> all(@BigInt long[] values);

  @Packed long[] packed(@Packed @BigInt long[] values);
}
