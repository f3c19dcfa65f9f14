package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that are taken in a generated class, or in one of its methods, so that none hides
 * another. Whatever was given a name for can be asked for it again.
 */
final class Names {

  private final NameAllocator taken = new NameAllocator();
  private final Map<String, String> names = new HashMap<>();
  private int count;

  /** A name that is not taken: the suggested one, if it can be had. */
  String newName(String suggestion) {
    // An allocator that is given no tag makes a random one, which takes longer than all else here.
    return taken.newName(suggestion, count++);
  }

  /**
   * A name that is not taken.
   *
   * @param subject what it is for: a parameter, a field, a type
   */
  String newName(String suggestion, String subject) {
    String name = newName(suggestion);
    names.put(subject, name);
    return name;
  }

  /** The name that was given for a subject. */
  String get(String subject) {
    String name = names.get(subject);
    if (name == null) {
      throw new IllegalArgumentException("subject: " + subject + " (expected: one with a name)");
    }
    return name;
  }

  /** Whether a subject has a name. */
  boolean has(String subject) {
    return names.containsKey(subject);
  }
}
