package com.acme;

import io.github.wslink4j.Concurrent;
import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Kwarg;
import io.github.wslink4j.Packed;
import java.util.Optional;
import java.util.concurrent.Flow;

/** What has been logged. */
@ExportRPC
public interface Logs {

  /**
   * All lines of a log, oldest first.
   *
   * @param name the log's name
   * @return the lines, until the log's present end
   * @throws UnknownLog if there is no such log
   */
  Flow.Publisher<Line> lines(String name, @Kwarg @Default("0") int from) throws UnknownLog;

  /** Lines that hold any of the words. */
  @Concurrent
  Flow.Publisher<Line> search(boolean ignoreCase, String... words);

  Flow.Publisher<Optional<Integer>> gaps();

  Flow.Publisher<byte[]> chunks();

  Flow.Publisher<float @Packed []> samples();
}
