package io.github.wslink4j.processor.emit.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * A stretch of TypeScript within a line: text, references to symbols, and parts that JavaScript
 * leaves out.
 */
record Code(List<Fragment> fragments) {

  static final Code EMPTY = new Code(List.of());

  Code {
    fragments = List.copyOf(fragments);
  }

  Code(Fragment fragment) {
    this(List.of(fragment));
  }

  /** Strings and code, one after the other. */
  static Code of(Object... parts) {
    List<Fragment> fragments = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Code code) {
        fragments.addAll(code.fragments);
      } else {
        fragments.add(new Fragment.Text((String) part));
      }
    }
    return new Code(fragments);
  }

  /** Strings and code that JavaScript leaves out: annotations, type arguments, casts. */
  static Code typeOnly(Object... parts) {
    return new Code(new Fragment.TypeOnly(of(parts)));
  }

  /** {@code value as Type}. */
  static Code cast(Code value, Code type) {
    return of(value, typeOnly(" as ", type));
  }

  /** {@code (value as Type)}, for what follows behind it. */
  static Code parenthesizedCast(Code value, Code type) {
    return of(typeOnly("("), cast(value, type), typeOnly(")"));
  }

  /** {@code <A, B>}; nothing for no arguments. */
  static Code typeArguments(List<Code> arguments) {
    return arguments.isEmpty() ? EMPTY : of("<", join(", ", arguments), ">");
  }

  static Code join(String separator, List<Code> parts) {
    return parts.stream().collect(joining(separator));
  }

  static Collector<Code, ?, Code> joining(String separator) {
    return Collector.of(
        ArrayList<Code>::new,
        (codes, code) -> {
          if (!codes.isEmpty()) {
            codes.add(of(separator));
          }
          codes.add(code);
        },
        (left, right) -> {
          throw new UnsupportedOperationException("in parallel");
        },
        codes -> of(codes.toArray()));
  }

  /** The names of the symbols that JavaScript needs. */
  Stream<String> valueNames() {
    return fragments.stream()
        .filter(fragment -> fragment instanceof Fragment.Reference reference && reference.value())
        .map(fragment -> ((Fragment.Reference) fragment).symbol().name());
  }

  boolean isEmpty() {
    return fragments.isEmpty();
  }
}
