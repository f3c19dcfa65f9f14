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

  private DispatchTable(ServiceDescriptor descriptor) {
    this.descriptor = descriptor;
    this.implementation = null;
  }

  /**
   * A table with an implementation of its own for each connected client.
   *
   * @param <S> the service
   * @param descriptor the service's names
   * @param factory makes the implementation for one client, when its hello is accepted
   * @param table makes a table of it
   * @return a table for the server's builder
   */
  protected static <S> DispatchTable perSession(
      ServiceDescriptor descriptor,
      Function<? super Session, ? extends S> factory,
      Function<? super S, DispatchTable> table) {
    String expected = "a " + descriptor.name() + " for each client)";
    Objects.requireNonNull(factory, () -> "factory: null (expected: what makes " + expected);
    return new PerSession(
        descriptor,
        session ->
            table.apply(
                Objects.requireNonNull(
                    factory.apply(session), () -> "factory: made null (expected: " + expected)));
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
    private final Function<Session, DispatchTable> factory;

    PerSession(ServiceDescriptor descriptor, Function<Session, DispatchTable> factory) {
      super(descriptor);
      this.factory = factory;
    }

    @Override
    public DispatchTable forSession(Session session) {
      return factory.apply(session);
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
