package io.github.wslink4j.codegen.v1;

import java.util.Objects;

/**
 * One method of a service, as the server finds it.
 *
 * @param wireName what clients call it
 * @param execution how it runs
 * @param parameters its parameters
 * @param errors the checked exceptions that travel to the client as themselves
 */
public record MethodEntry(String wireName, Execution execution, Fields parameters, Errors errors) {

  /** Checks for null. */
  public MethodEntry {
    Objects.requireNonNull(wireName, "wireName");
    Objects.requireNonNull(execution, "execution");
    Objects.requireNonNull(parameters, "parameters");
    Objects.requireNonNull(errors, "errors");
  }
}
