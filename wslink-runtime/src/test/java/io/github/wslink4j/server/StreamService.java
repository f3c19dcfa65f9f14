package io.github.wslink4j.server;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.session.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** A service of methods with many results, some of which a test has in its hands. */
final class StreamService {

  /** How many streams a client may have open, and how many calls in flight. */
  static final int LIMIT = 4;

  /** What {@code manual} and {@code manual.too} return. */
  final ManualPublisher manual = new ManualPublisher();

  final ManualPublisher collected = new ManualPublisher();

  /** Lets the slow methods return. */
  final CountDownLatch proceed = new CountDownLatch(1);

  WslinkServer start() throws IOException {
    Limits limits =
        new Limits(DecoderLimits.DEFAULT, LIMIT, 1 << 20, 10, LIMIT, 10, 5, Duration.ofSeconds(30));
    return WslinkServer.builder()
        .limits(limits)
        .service(
            LambdaDispatchTable.named("Streams")
                .method("numbers", arguments -> Numbers.upTo((Long) arguments.get(0)))
                .method("submission", arguments -> submitted(1_000))
                .method("manual", arguments -> manual)
                .method("manual.inPlace", Execution.NON_BLOCKING, arguments -> manual)
                .method("manual.too", arguments -> collected)
                .method("slow", arguments -> slow())
                .method(
                    "slow.broken",
                    arguments -> {
                      slow();
                      throw new IllegalStateException("a secret of the service");
                    })
                .method(
                    "broken",
                    arguments -> {
                      throw new IllegalStateException("a secret of the service");
                    })
                .method("unwritable", arguments -> new Numbers(3, number -> new Object()))
                .method("list", arguments -> List.of(1, 2))
                .method("none", arguments -> CompletableFuture.completedFuture(null))
                .build())
        .start();
  }

  private Flow.Publisher<Object> slow() throws InterruptedException {
    proceed.await();
    return Numbers.upTo(3);
  }

  /** Publishes everything when it is subscribed to, and waits for its subscriber meanwhile. */
  static Flow.Publisher<Object> submitted(int count) {
    return subscriber -> {
      try (SubmissionPublisher<Object> publisher = new SubmissionPublisher<>()) {
        publisher.subscribe(subscriber);
        for (int i = 0; i < count; i++) {
          publisher.submit(i);
        }
      }
    };
  }
}
