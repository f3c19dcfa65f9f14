package io.github.wslink4j.server;

import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.session.SessionHub;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The reference's built-in methods, for servers that allow their clients to stop them. */
final class ExitDispatchTable extends DispatchTable {

  private static final Fields NO_PARAMETERS = Fields.none();
  private static final Fields SECONDS = Fields.none().optional("seconds");
  private static final double DEFAULT_SECONDS = 60;

  private final WslinkServer server;
  private final ScheduledExecutorService timer;
  private final Runnable afterwards;

  ExitDispatchTable(WslinkServer server, ScheduledExecutorService timer, Runnable afterwards) {
    super(
        new ServiceDescriptor(
            "application",
            "",
            List.of(
                new MethodEntry("application.exit", Execution.SERIAL),
                new MethodEntry("application.exit.later", Execution.SERIAL)),
            List.of()));
    this.server = server;
    this.timer = timer;
    this.afterwards = afterwards;
  }

  @Override
  public Object implementation() {
    return server;
  }

  @Override
  public void call(int method, Call call) {
    if (method == 0) {
      while (call.nextArgument(NO_PARAMETERS) != WireReader.END) {
        call.in().skipValue();
      }
      exitIn(0);
    } else {
      double seconds = DEFAULT_SECONDS;
      while (call.nextArgument(SECONDS) != WireReader.END) {
        seconds = call.in().readNull() ? DEFAULT_SECONDS : call.in().readDouble();
      }
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
