package io.github.wslink4j.server;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.Subscription;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.session.SessionHub;
import io.github.wslink4j.transport.netty.NettyServerTransport;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A wslink server: services, topics and static content on one port, for clients of both
 * generations.
 *
 * <pre>{@code
 * var server = WslinkServer.builder().port(1234).secret(secret).content(Path.of("www"))
 *     .service(ViewportDispatchTable.of(new RenderedViewport()))
 *     .start();
 * }</pre>
 *
 * <p>Thread-safe. It runs on threads of its own, which do not keep the process alive: wait for
 * {@link #closed()}.
 */
public final class WslinkServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(WslinkServer.class);

  private static final int GOING_AWAY = 1001;
  private static final int DYNAMIC_TOPIC_CAPACITY = 1024;

  private final String host;
  private final String endpoint;
  private final SessionHub hub;
  private final NettyServerTransport transport;
  private final ScheduledExecutorService timer;
  private final Threads.@Nullable Pool ownWorkers;
  private final Threads.@Nullable Pool ownPublishers;
  private final Subscription publications;
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private boolean closing;

  private WslinkServer(WslinkServerBuilder builder) throws IOException {
    this.host = builder.host;
    this.endpoint = builder.endpoint;
    this.timer = Threads.timer();
    this.ownWorkers = builder.workers == null ? Threads.workers() : null;
    this.ownPublishers = builder.workers == null ? Threads.publishers() : null;
    try {
      this.hub = new SessionHub(builder.sessionSettings(ownWorkers, ownPublishers, timer, this));
      this.transport =
          NettyServerTransport.start(builder.transportSettings(), builder.content, hub::accept);
    } catch (IOException | RuntimeException e) {
      endThreads();
      throw e;
    }
    this.publications = builder.publications.subscribe(this::publish);
    if (!builder.idleTimeout.isZero()) {
      watchIdleTime(builder.idleTimeout);
    }
  }

  static WslinkServer start(WslinkServerBuilder builder) throws IOException {
    return new WslinkServer(builder);
  }

  /**
   * Begins a server on the loopback address.
   *
   * @return a builder with safe defaults
   */
  public static WslinkServerBuilder builder() {
    return new WslinkServerBuilder();
  }

  private <T> void publish(Publication<T> publication) {
    TopicEntry topic =
        new TopicEntry(publication.topic(), Overflow.BUFFER, DYNAMIC_TOPIC_CAPACITY, Fields.none());
    hub.publish(topic, publication.value(), publication.codec(), publication.audience());
  }

  private void watchIdleTime(Duration timeout) {
    long period = Math.max(1, Math.min(timeout.toMillis() / 4, 1000));
    timer.scheduleWithFixedDelay(
        () -> {
          if (transport.idleNanos() >= timeout.toNanos()) {
            log.info("No client for {} s: the server stops", timeout.toSeconds());
            close();
          }
        },
        period,
        period,
        TimeUnit.MILLISECONDS);
  }

  /**
   * The port that the server listens on.
   *
   * @return the number, also if any free port was asked for
   */
  public int port() {
    return transport.port();
  }

  /**
   * Where clients connect.
   *
   * @return a {@code ws} address
   */
  public URI uri() {
    return URI.create(
        "ws://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + endpoint);
  }

  /**
   * The clients that are connected and have said a good hello.
   *
   * @return a snapshot
   */
  public List<Session> sessions() {
    return hub.sessions();
  }

  /**
   * How many publications were dropped because a client read too slowly.
   *
   * @return the number since the start, for all clients
   */
  public long droppedPublications() {
    return hub.droppedPublications().sum();
  }

  /**
   * When the server has stopped, for whatever reason.
   *
   * @return completes when all clients are disconnected, their {@code onClose} hooks have returned
   *     and the threads have ended; with an executor of your own, hooks may still be under way
   */
  public CompletionStage<Void> closed() {
    return closed.copy();
  }

  /**
   * Stops: no new connections, clients are disconnected with code 1001, threads end. Returns at
   * once; see {@link #closed()}. Closing twice does nothing. Who waits for an answer is told that
   * the connection ended: also the client whose call closed it, unlike with {@link
   * io.github.wslink4j.Session#close}.
   */
  @Override
  public void close() {
    synchronized (this) {
      if (closing) {
        return;
      }
      closing = true;
    }
    publications.close();
    transport.stopAccepting();
    hub.close(GOING_AWAY, "Server shutdown");
    transport
        .stop()
        .thenCompose(stopped -> endThreads())
        .whenComplete((ended, failure) -> closed.complete(null));
  }

  private CompletionStage<Void> endThreads() {
    timer.shutdownNow();
    return CompletableFuture.allOf(end(ownWorkers), end(ownPublishers));
  }

  private static CompletableFuture<Void> end(Threads.@Nullable Pool pool) {
    return pool == null ? CompletableFuture.completedFuture(null) : pool.end();
  }
}
