package io.github.wslink4j.codegen.v1;

import java.util.List;
import java.util.Objects;

/**
 * One method of a service, as the server finds it.
 *
 * @param wireName what clients call it
 * @param execution how it runs
 * @param errors the checked exceptions that travel to the client as themselves
 */
public record MethodEntry(String wireName, Execution execution, List<ErrorEntry<?>> errors) {

  /** Copies the list. */
  public MethodEntry {
    Objects.requireNonNull(wireName, "wireName");
    Objects.requireNonNull(execution, "execution");
    errors = List.copyOf(errors);
  }

  /**
   * A method without typed errors.
   *
   * @param wireName what clients call it
   * @param execution how it runs
   */
  public MethodEntry(String wireName, Execution execution) {
    this(wireName, execution, List.of());
  }
}
