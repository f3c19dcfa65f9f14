package io.github.wslink4j.server;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.session.SessionHub;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The reference's built-in methods, for servers that allow their clients to stop them. */
final class ExitDispatchTable extends DispatchTable {

  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.builder("application", "")
          .method("application.exit")
          .method("application.exit.later")
          .optional("seconds")
          .build();
  private static final double DEFAULT_SECONDS = 60;

  private final WslinkServer server;
  private final ScheduledExecutorService timer;
  private final Runnable afterwards;

  ExitDispatchTable(WslinkServer server, ScheduledExecutorService timer, Runnable afterwards) {
    super(DESCRIPTOR, server);
    this.server = server;
    this.timer = timer;
    this.afterwards = afterwards;
  }

  @Override
  protected DispatchTable with(Object service) {
    throw new UnsupportedOperationException("all clients stop the same server");
  }

  @Override
  public void call(int method, Call call) {
    if (method == 0) {
      exitIn(0);
    } else {
      double seconds = call.has(0) ? call.argument(0).readDouble() : DEFAULT_SECONDS;
      exitIn((long) (seconds * 1000));
    }
    call.result().writeNull();
  }

  private void exitIn(long millis) {
    // Behind the answer, which would be lost with the connection otherwise.
    SessionHub.afterAnswer(() -> timer.schedule(this::exit, millis, TimeUnit.MILLISECONDS));
  }

  private void exit() {
    server.closed().thenRun(afterwards);
    server.close();
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalStateException("there are no topics");
  }
}
