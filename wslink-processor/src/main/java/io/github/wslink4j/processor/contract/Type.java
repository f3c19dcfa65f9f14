package io.github.wslink4j.processor.contract;

import java.util.List;

/**
 * A type where it is used. The wire form, the Java form and the TypeScript form all follow from it.
 */
public sealed interface Type {

  /**
   * The types that it is made of: a list's element, a map's value, a declared type's arguments.
   * Most are made of none.
   */
  default List<Type> parts() {
    return List.of();
  }

  /** A number or a boolean; {@code boxed} tells {@code Integer} from {@code int}. */
  record Scalar(ScalarKind kind, boolean boxed) implements Type {}

  /** Something that travels as text. */
  record Text(TextKind kind) implements Type {}

  /** Bytes. */
  record Bytes(BytesKind kind) implements Type {}

  /** A primitive array: a list of numbers, or packed as the bytes of a typed array. */
  record Numbers(ScalarKind element, boolean packed) implements Type {}

  /** A list of elements of one type. */
  record Sequence(SequenceKind kind, Type element) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(element);
    }
  }

  /** A map; its keys travel as text. */
  record Mapping(KeyType key, Type value) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(value);
    }
  }

  /** A declared type of the contract: record, enum, union or value type. */
  record Named(JavaName name, List<Type> arguments) implements Type {
    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Type> parts() {
      return arguments;
    }
  }

  /** A type parameter of the generic record around it. */
  record Variable(String name) implements Type {}

  /** {@code Optional<T>}: absent where it can be, null elsewhere. */
  record Maybe(Type value) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(value);
    }
  }

  /** {@code @Nullable T}: null on the wire. */
  record Nullable(Type value) implements Type {
    @Override
    public List<Type> parts() {
      return List.of(value);
    }
  }

  /**
   * A component that stays at home, of any type whatever: not written, and null, zero or empty when
   * read.
   *
   * @param javaType the type as source code without imports writes it
   */
  record Ignored(String javaType) implements Type {}

  /** {@code Object}: whatever the wire can carry. */
  record Anything() implements Type {}

  /** {@code void}, as a result. */
  record Nothing() implements Type {}

  /**
   * A type that a named codec carries.
   *
   * @param javaType the type as source code writes it, with its arguments
   * @param codec the codec's class
   * @param codecTakesClass whether the codec's constructor takes the type's class
   * @param typescript the type in TypeScript
   */
  record Custom(String javaType, JavaName codec, boolean codecTakesClass, String typescript)
      implements Type {}

  /** Kinds of numbers, and the boolean. */
  enum ScalarKind {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    /** Within ±(2^53−1). */
    LONG,
    /** All 64 bits, a {@code bigint} in TypeScript. */
    WIDE_LONG,
    FLOAT,
    DOUBLE
  }

  /** Kinds of values that travel as text. */
  enum TextKind {
    STRING,
    CHAR_SEQUENCE,
    CHAR,
    BOXED_CHAR,
    BIG_INTEGER,
    BIG_DECIMAL,
    INSTANT,
    LOCAL_DATE,
    LOCAL_TIME,
    LOCAL_DATE_TIME,
    OFFSET_DATE_TIME,
    OFFSET_TIME,
    ZONED_DATE_TIME,
    DURATION,
    PERIOD,
    YEAR,
    YEAR_MONTH,
    MONTH_DAY,
    ZONE_ID,
    ZONE_OFFSET,
    UUID,
    URI
  }

  /** Kinds of bytes. */
  enum BytesKind {
    BYTE_ARRAY,
    BYTE_BUFFER
  }

  /** Kinds of lists. */
  enum SequenceKind {
    LIST,
    SET,
    COLLECTION,
    ARRAY
  }

  /** What a map's keys are. */
  sealed interface KeyType {
    /** {@code String}. */
    record TextKey() implements KeyType {}

    /** {@code Integer}, {@code Long}, {@code Short} or {@code Byte}. */
    record IntegerKey(ScalarKind kind) implements KeyType {}

    /** An enum of the contract. */
    record EnumKey(JavaName name) implements KeyType {}
  }
}
