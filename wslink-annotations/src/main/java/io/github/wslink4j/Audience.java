package io.github.wslink4j;

import java.util.Objects;

/**
 * Which clients a publication is for. In-process listeners of a {@link TopicPublisher} receive it
 * in any case.
 *
 * <p>{@link #caller()} and {@link #others()} speak of the client whose call is being carried out on
 * the publishing thread. Outside of a call there is no caller: {@link #caller()} is then nobody and
 * {@link #others()} everybody.
 *
 * @param kind how {@code session} is meant
 * @param session the session id that {@link Kind#ONLY} and {@link Kind#EXCEPT} name, empty for the
 *     others
 */
public record Audience(Kind kind, String session) {

  /** How an audience is described. */
  public enum Kind {
    /** Every client. */
    EVERYONE,
    /** The client that made the call. */
    CALLER,
    /** Every client but the one that made the call. */
    OTHERS,
    /** One client. */
    ONLY,
    /** Every client but one. */
    EXCEPT
  }

  private static final Audience EVERYONE = new Audience(Kind.EVERYONE, "");
  private static final Audience CALLER = new Audience(Kind.CALLER, "");
  private static final Audience OTHERS = new Audience(Kind.OTHERS, "");

  /** Checks that the two belong together. */
  public Audience {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(session, "session");
  }

  /**
   * Every connected client.
   *
   * @return the audience
   */
  public static Audience everyone() {
    return EVERYONE;
  }

  /**
   * Only the client whose call is being carried out on this thread.
   *
   * @return the audience
   */
  public static Audience caller() {
    return CALLER;
  }

  /**
   * Every client but the one whose call is being carried out on this thread: it knows already.
   *
   * @return the audience
   */
  public static Audience others() {
    return OTHERS;
  }

  /**
   * One client.
   *
   * @param session its {@link Session#id()}; one that is not connected receives nothing, silently
   * @return the audience
   */
  public static Audience only(String session) {
    return new Audience(Kind.ONLY, session);
  }

  /**
   * Every client but one.
   *
   * @param session its {@link Session#id()}
   * @return the audience
   */
  public static Audience except(String session) {
    return new Audience(Kind.EXCEPT, session);
  }
}
