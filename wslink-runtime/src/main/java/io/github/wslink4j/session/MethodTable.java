package io.github.wslink4j.session;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All methods of all services of one server, found by the bytes of their wire names. Immutable. */
final class MethodTable {

  /** Where a method is: the service's place among the services, the method's number in it. */
  record Target(int service, int method, MethodEntry entry) {}

  private final Fields names;
  private final Target[] targets;

  /**
   * A table of these services.
   *
   * @throws IllegalArgumentException if two services have a method of the same wire name
   */
  MethodTable(List<DispatchTable> services) {
    Map<String, String> owners = new HashMap<>();
    int count = services.stream().mapToInt(s -> s.descriptor().methods().size()).sum();
    String[] wireNames = new String[count];
    targets = new Target[count];
    int next = 0;
    for (int service = 0; service < services.size(); service++) {
      ServiceDescriptor descriptor = services.get(service).descriptor();
      for (int method = 0; method < descriptor.methods().size(); method++) {
        MethodEntry entry = descriptor.methods().get(method);
        String owner = owners.putIfAbsent(entry.wireName(), descriptor.name());
        if (owner != null) {
          throw new IllegalArgumentException(
              "method: "
                  + entry.wireName()
                  + " of "
                  + descriptor.name()
                  + " (expected: a wire name that is not taken; "
                  + owner
                  + " has it already)");
        }
        wireNames[next] = entry.wireName();
        targets[next++] = new Target(service, method, entry);
      }
    }
    names = Fields.of(wireNames);
  }

  /** Finds the method that a call names, or null. */
  @Nullable Target find(MessageReader message) {
    int number = message.findMethod(names);
    return number < 0 ? null : targets[number];
  }
}
