package io.github.wslink4j.server;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.content.StaticContent;
import io.github.wslink4j.session.Limits;
import io.github.wslink4j.session.SessionHooks;
import io.github.wslink4j.session.SessionSettings;
import io.github.wslink4j.transport.netty.NettyServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a server is to be. Not thread-safe; one builder can start several servers. */
public final class WslinkServerBuilder {

  /** The secret of the reference's clients, which everybody knows. */
  public static final String WELL_KNOWN_SECRET = "wslink-secret";

  /** The reference's frame limit. */
  private static final int DEFAULT_MESSAGE_SIZE = 4 * 1024 * 1024;

  /** What the reference takes beyond the limit that it tells. */
  private static final int FRAME_OVERHEAD = 4096;

  private static final Duration REQUEST_TIME = Duration.ofSeconds(30);

  String host = "127.0.0.1";
  String endpoint = "/ws";
  StaticContent content = StaticContent.none();
  Publications publications = Publications.inProcess();
  Duration idleTimeout = Duration.ZERO;
  @Nullable Executor workers;
  private int port;
  private String secret = WELL_KNOWN_SECRET;
  private final List<DispatchTable> services = new ArrayList<>();
  private final Set<String> allowedOrigins = new LinkedHashSet<>();
  private int maxMessageSize = DEFAULT_MESSAGE_SIZE;
  private Limits limits = Limits.DEFAULT;
  private Duration heartbeat = Duration.ofSeconds(30);
  private Consumer<Session> onConnect = session -> {};
  private Consumer<Session> onClose = session -> {};
  private boolean hooked;
  private @Nullable Runnable exit;

  WslinkServerBuilder() {}

  /**
   * The address to listen on; loopback unless set.
   *
   * @param host an address or host name; {@code 0.0.0.0} for all
   * @return this builder
   */
  public WslinkServerBuilder host(String host) {
    this.host = Objects.requireNonNull(host, "host");
    return this;
  }

  /**
   * The port to listen on; any free one unless set.
   *
   * @param port a port, or 0 for any free one
   * @return this builder
   */
  public WslinkServerBuilder port(int port) {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port: " + port + " (expected: 0 to 65535)");
    }
    this.port = port;
    return this;
  }

  /**
   * What clients must know; {@link #WELL_KNOWN_SECRET} unless set, which is refused for any address
   * but loopback.
   *
   * @param secret any text but the empty one
   * @return this builder
   */
  public WslinkServerBuilder secret(String secret) {
    if (secret.isEmpty()) {
      throw new IllegalArgumentException("secret: empty (expected: a text that clients must know)");
    }
    this.secret = secret;
    return this;
  }

  /**
   * The path of the websocket; {@code /ws} unless set.
   *
   * @param endpoint a path; a slash is put before it where it lacks one
   * @return this builder
   */
  public WslinkServerBuilder endpoint(String endpoint) {
    this.endpoint = endpoint.startsWith("/") ? endpoint : "/" + endpoint;
    return this;
  }

  /**
   * Serves a directory at the root.
   *
   * @param directory a directory that exists
   * @return this builder
   */
  public WslinkServerBuilder content(Path directory) {
    return content("/", directory);
  }

  /**
   * Serves a directory.
   *
   * @param route where it appears
   * @param directory a directory that exists
   * @return this builder
   */
  public WslinkServerBuilder content(String route, Path directory) {
    content = content.withDirectory(route, directory);
    return this;
  }

  /**
   * Serves resources of the class path at the root: a page that is packed with its server.
   *
   * @param place where they are, such as {@code META-INF/page}; found by the calling thread's class
   *     loader
   * @return this builder
   */
  public WslinkServerBuilder contentResources(String place) {
    content = content.withResources("/", Thread.currentThread().getContextClassLoader(), place);
    return this;
  }

  /**
   * Adds a service.
   *
   * @param service a generated table, from its {@code of} or {@code perSession}
   * @return this builder
   */
  public WslinkServerBuilder service(DispatchTable service) {
    services.add(Objects.requireNonNull(service, "service"));
    return this;
  }

  /**
   * Where publications come from whose topics no interface names.
   *
   * @param publications the place; services publish through the same
   * @return this builder
   */
  public WslinkServerBuilder publications(Publications publications) {
    this.publications = Objects.requireNonNull(publications, "publications");
    return this;
  }

  /**
   * Stops the server when no websocket has been open for a time, counted from the start and from
   * each moment the last one closes; never unless set.
   *
   * @param timeout how long; zero for never
   * @return this builder
   */
  public WslinkServerBuilder idleTimeout(Duration timeout) {
    this.idleTimeout = notNegative(timeout, "timeout");
    return this;
  }

  /**
   * The largest websocket frame, which generation 2 clients are told; 4 MiB unless set. Larger
   * messages travel in several frames there. Clients may exceed it by 4 KiB.
   *
   * @param bytes more than 0; a frame has a header of 12 bytes and carries at least one byte more
   * @return this builder
   */
  public WslinkServerBuilder maxMessageSize(int bytes) {
    if (bytes < 1 || bytes > Integer.MAX_VALUE - FRAME_OVERHEAD) {
      throw new IllegalArgumentException("bytes: " + bytes + " (expected: > 0, < 2 GiB)");
    }
    this.maxMessageSize = bytes;
    return this;
  }

  /**
   * What one client may make the server hold or wait for.
   *
   * @param limits the limits
   * @return this builder
   */
  public WslinkServerBuilder limits(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    return this;
  }

  /**
   * After how much silence a client is pinged, and dropped half that time later if it stays silent;
   * 30 seconds unless set.
   *
   * @param heartbeat how long; zero for never
   * @return this builder
   */
  public WslinkServerBuilder heartbeat(Duration heartbeat) {
    this.heartbeat = notNegative(heartbeat, "heartbeat");
    return this;
  }

  private static Duration notNegative(Duration duration, String name) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(name + ": " + duration + " (expected: zero or more)");
    }
    return duration;
  }

  /**
   * Lets pages of another origin connect; without it only pages that this server's own host and
   * port serve.
   *
   * @param origin such as {@code http://localhost:5173}; {@code *} for every page in the world
   * @return this builder
   */
  public WslinkServerBuilder allowOrigin(String origin) {
    allowedOrigins.add(origin);
    return this;
  }

  /**
   * Who runs methods, hooks and factories, and subscribes to the publishers that methods return;
   * pools of daemon threads unless set. It is not shut down with the server.
   *
   * @param executor runs user code, which may block. If there are publishers that wait for their
   *     subscribers while they are subscribed to, it needs a thread for each stream of theirs
   * @return this builder
   */
  public WslinkServerBuilder executor(Executor executor) {
    this.workers = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /**
   * Tells of a client that has said a good hello. Its first call waits until the hook returns.
   *
   * @param hook called on a worker
   * @return this builder
   */
  public WslinkServerBuilder onConnect(Consumer<Session> hook) {
    onConnect = onConnect.andThen(hook);
    hooked = true;
    return this;
  }

  /**
   * Tells of a client that has gone, after its last call has returned.
   *
   * @param hook called on a worker
   * @return this builder
   */
  public WslinkServerBuilder onClose(Consumer<Session> hook) {
    onClose = onClose.andThen(hook);
    hooked = true;
    return this;
  }

  /**
   * Lets any client stop this server through {@code application.exit} and {@code
   * application.exit.later}, as wslink's own clients do; without it these methods do not exist.
   *
   * @param afterwards called once the server has stopped; it may end the process
   * @return this builder
   */
  public WslinkServerBuilder allowExit(Runnable afterwards) {
    this.exit = Objects.requireNonNull(afterwards, "afterwards");
    return this;
  }

  /**
   * Starts the server.
   *
   * @return the server, listening
   * @throws IOException if the address cannot be listened on
   * @throws IllegalStateException if the well-known secret would guard an address that others can
   *     reach
   */
  public WslinkServer start() throws IOException {
    if (secret.equals(WELL_KNOWN_SECRET) && !isLoopback(host)) {
      throw new IllegalStateException(
          "secret: the well-known one, on "
              + host
              + " (expected: a secret of your own on any address but loopback; set it with secret(…))");
    }
    return WslinkServer.start(this);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // Binding will say what is wrong with it.
      return false;
    }
  }

  SessionSettings sessionSettings(
      @Nullable Executor ownWorkers,
      @Nullable Executor ownPublishers,
      ScheduledExecutorService timer,
      WslinkServer server) {
    List<DispatchTable> all = new ArrayList<>(services);
    if (exit != null) {
      all.add(new ExitDispatchTable(server, timer, exit));
    }
    Executor runs = workers != null ? workers : Objects.requireNonNull(ownWorkers);
    Executor subscribes = workers != null ? workers : Objects.requireNonNull(ownPublishers);
    return new SessionSettings(all, secret, limits, maxMessageSize, runs, subscribes, hooks());
  }

  private SessionHooks hooks() {
    if (!hooked) {
      return SessionSettings.NO_HOOKS;
    }
    Consumer<Session> connect = onConnect;
    Consumer<Session> close = onClose;
    return new SessionHooks() {
      @Override
      public void onConnect(Session session) {
        connect.accept(session);
      }

      @Override
      public void onClose(Session session) {
        close.accept(session);
      }
    };
  }

  NettyServerSettings transportSettings() {
    return new NettyServerSettings(
        host,
        port,
        endpoint,
        maxMessageSize + FRAME_OVERHEAD,
        limits.decoder().messageBeforeHello() + FRAME_OVERHEAD,
        heartbeat,
        REQUEST_TIME,
        allowedOrigins,
        Math.max(1, Runtime.getRuntime().availableProcessors()));
  }
}
