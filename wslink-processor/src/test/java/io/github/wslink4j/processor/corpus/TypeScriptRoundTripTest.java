package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.processor.emit.typescript.NodeProject;
import io.github.wslink4j.server.WslinkServer;
import io.github.wslink4j.server.WslinkServerBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random values of every type of the corpus go from Java over the wire to the generated TypeScript,
 * and back. One server serves all round trips, and one program takes what it gives.
 */
final class TypeScriptRoundTripTest {

  private static final int TIMES = 15;

  @TestFactory
  Stream<DynamicTest> everyValueComesBackAsItWas() throws Exception {
    return travel("ours", Wire.JAVASCRIPT);
  }

  @TestFactory
  Stream<DynamicTest> everyValueComesBackOverAStockSessionToo() throws Exception {
    return travel("stock", Wire.STOCK_JAVASCRIPT);
  }

  private static Stream<DynamicTest> travel(String session, Wire wire) throws Exception {
    List<Exchange> exchanges =
        Corpus.roundTrips().stream().map(service -> new Exchange(service, wire)).toList();
    WslinkServerBuilder builder = WslinkServer.builder();
    exchanges.forEach(exchange -> builder.service(exchange.table()));
    Path modules = NodeProject.root().resolve("corpus");
    NodeProject.copy(Corpus.modules(), modules);
    try (WslinkServer server = builder.start()) {
      NodeProject.node(
          NodeProject.root(),
          NodeProject.root().resolve("round-trips.js"),
          session,
          server.uri().toString(),
          modules.toString(),
          Integer.toString(TIMES));
    }
    return exchanges.stream()
        .map(exchange -> DynamicTest.dynamicTest(exchange.toString(), () -> exchange.check(TIMES)));
  }
}
