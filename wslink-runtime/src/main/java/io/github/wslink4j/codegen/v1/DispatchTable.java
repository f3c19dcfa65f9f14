package io.github.wslink4j.codegen.v1;

import io.github.wslink4j.Session;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A service as the server sees it: numbered methods and topics, and the object that implements
 * them. The processor generates one subclass for each service; its static {@code of} makes an
 * instance.
 */
public abstract class DispatchTable {

  private final ServiceDescriptor descriptor;
  private final @Nullable Object implementation;

  /**
   * For generated code.
   *
   * @param descriptor the service's names
   * @param implementation the object that implements the service
   */
  protected DispatchTable(ServiceDescriptor descriptor, Object implementation) {
    this.descriptor = descriptor;
    this.implementation =
        Objects.requireNonNull(
            implementation, () -> "service: null (expected: a " + descriptor.name() + ")");
  }

  /**
   * For generated code: a table without an implementation, which is only there to be asked for
   * others {@linkplain #with with} one.
   *
   * @param descriptor the service's names
   */
  protected DispatchTable(ServiceDescriptor descriptor) {
    this.descriptor = descriptor;
    this.implementation = null;
  }

  /**
   * A table with an implementation of its own for each connected client.
   *
   * @param table makes the tables of the clients
   * @param factory makes the implementation for one client, when its hello is accepted
   * @return a table for the server's builder
   */
  protected static DispatchTable perSession(
      DispatchTable table, Function<? super Session, ?> factory) {
    return new PerSession(table, factory);
  }

  /**
   * A table of the same service, asked for only of a table that was given to {@link #perSession}.
   *
   * @param service the object that implements the service
   * @return a table that calls it
   */
  protected abstract DispatchTable with(Object service);

  /**
   * What a table throws when it is called by a number that is not in its descriptor.
   *
   * @param number the number of a method or a topic
   * @return the exception, to be thrown
   */
  protected static IllegalArgumentException unknown(int number) {
    return new IllegalArgumentException("number: " + number + " (expected: one of the descriptor)");
  }

  /**
   * The service's names.
   *
   * @return what this table can do
   */
  public final ServiceDescriptor descriptor() {
    return descriptor;
  }

  /**
   * The table that serves one client.
   *
   * @param session the client, whose hello has just been accepted
   * @return this table if all clients share the implementation, a new one otherwise
   */
  public DispatchTable forSession(Session session) {
    return this;
  }

  /**
   * Whether all clients share one implementation.
   *
   * @return false if {@link #forSession} makes a table for each client
   */
  public boolean isShared() {
    return true;
  }

  /**
   * The object that implements the service.
   *
   * @return the implementation; null if each client has its own
   */
  public final @Nullable Object implementation() {
    return implementation;
  }

  /**
   * Reads the arguments, calls the implementation and answers.
   *
   * @param method the method's number
   * @param call the call
   * @throws Exception what the implementation throws, and {@link WireException} for arguments or a
   *     result that do not fit
   */
  public abstract void call(int method, Call call) throws Exception;

  /**
   * Reads the arguments, asks the implementation for the topic and subscribes to it.
   *
   * @param topic the topic's number
   * @param call the subscription
   * @throws Exception what the implementation throws, and {@link WireException} for arguments that
   *     do not fit
   */
  public abstract void subscribe(int topic, TopicCall call) throws Exception;

  private static final class PerSession extends DispatchTable {
    private final DispatchTable table;
    private final Function<? super Session, ?> factory;
    private final String expected;

    PerSession(DispatchTable table, Function<? super Session, ?> factory) {
      super(table.descriptor);
      this.table = table;
      this.expected = "a " + table.descriptor.name() + " for each client)";
      this.factory =
          Objects.requireNonNull(factory, () -> "factory: null (expected: what makes " + expected);
    }

    @Override
    public DispatchTable forSession(Session session) {
      return with(
          Objects.requireNonNull(
              factory.apply(session), () -> "factory: made null (expected: " + expected));
    }

    @Override
    protected DispatchTable with(Object service) {
      return table.with(service);
    }

    @Override
    public boolean isShared() {
      return false;
    }

    @Override
    public void call(int method, Call call) {
      throw new IllegalStateException("a per-session table is called through forSession");
    }

    @Override
    public void subscribe(int topic, TopicCall call) {
      throw new IllegalStateException("a per-session table is subscribed to through forSession");
    }
  }
}
