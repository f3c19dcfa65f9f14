package io.github.wslink4j.processor.contract;

import java.util.List;
import java.util.Optional;

/** A declared type that a service reaches. */
public sealed interface TypeDefinition {

  /** Its name in Java. */
  JavaName name();

  /** Whether code outside of its package sees it. */
  boolean isPublic();

  /** Its type parameters; none for most. */
  default List<TypeParameter> parameters() {
    return List.of();
  }

  /** What its author wrote about it. */
  Documentation documentation();

  /** The types that it is made of, in order; none for an enum. */
  default List<Type> parts() {
    return List.of();
  }

  private static List<Type> types(List<FieldDefinition> fields) {
    return fields.stream().map(FieldDefinition::type).toList();
  }

  /**
   * A record.
   *
   * @param parameters the names of its type parameters, with their bounds
   * @param fields its components, in order
   */
  record RecordDefinition(
      JavaName name,
      boolean isPublic,
      List<TypeParameter> parameters,
      List<FieldDefinition> fields,
      Documentation documentation)
      implements TypeDefinition {
    public RecordDefinition {
      parameters = List.copyOf(parameters);
      fields = List.copyOf(fields);
    }

    @Override
    public List<Type> parts() {
      return types(fields);
    }
  }

  /**
   * A type parameter.
   *
   * @param name such as {@code T}
   * @param bounds those of its bounds that are types of the contract, sealed interfaces aside
   * @param javaBounds all of its bounds as source code without imports writes them; empty for none
   * @param nullableBound whether arguments may be nullable types
   */
  record TypeParameter(
      String name, List<Type> bounds, List<String> javaBounds, boolean nullableBound) {
    public TypeParameter {
      bounds = List.copyOf(bounds);
      javaBounds = List.copyOf(javaBounds);
    }
  }

  /** An enum. */
  record EnumDefinition(
      JavaName name,
      boolean isPublic,
      List<ConstantDefinition> constants,
      Documentation documentation)
      implements TypeDefinition {
    public EnumDefinition {
      constants = List.copyOf(constants);
    }
  }

  /**
   * A constant of an enum.
   *
   * @param javaName its name in Java
   * @param wireName its text on the wire
   * @param aliases other texts that are understood
   */
  record ConstantDefinition(
      String javaName, String wireName, List<String> aliases, Documentation documentation) {
    public ConstantDefinition {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * A sealed interface of records, of enums' constants and of further sealed interfaces.
   *
   * @param tag the field that tells the variants apart
   * @param variants its leaves, nested unions resolved, in the order of declaration
   */
  record UnionDefinition(
      JavaName name,
      boolean isPublic,
      List<TypeParameter> parameters,
      String tag,
      List<VariantDefinition> variants,
      Documentation documentation)
      implements TypeDefinition {
    public UnionDefinition {
      parameters = List.copyOf(parameters);
      variants = List.copyOf(variants);
    }

    @Override
    public List<Type> parts() {
      return variants.stream().<Type>map(VariantDefinition::type).toList();
    }
  }

  /**
   * One leaf of a union.
   *
   * @param wireName the tag's value
   * @param type the record, or the enum whose constants are all variants
   */
  record VariantDefinition(String wireName, Type.Named type) {}

  /**
   * A record or class that travels as its single value.
   *
   * @param parameters its type parameters
   * @param accessor the method that gives the value
   * @param value what travels
   * @param creation how a value becomes an object again
   * @param factory the static method that {@link Creation#FACTORY} calls, else empty
   */
  record ValueDefinition(
      JavaName name,
      boolean isPublic,
      List<TypeParameter> parameters,
      String accessor,
      Type value,
      Creation creation,
      String factory,
      Documentation documentation)
      implements TypeDefinition {
    public ValueDefinition {
      parameters = List.copyOf(parameters);
    }

    @Override
    public List<Type> parts() {
      return List.of(value);
    }
  }

  /** How a value that travelled alone becomes an object again. */
  enum Creation {
    /** By the constructor that takes it. */
    CONSTRUCTOR,
    /** By a static method that takes it. */
    FACTORY,
    /** It is the enum constant that gives this value. */
    CONSTANT
  }

  /**
   * A checked exception that methods declare.
   *
   * @param wireName what tells it from others on the wire
   * @param takesMessage whether its constructor's first parameter is the message
   * @param fields what travels beside the message: the constructor's parameters, each with an
   *     accessor; of a spread record, its components
   * @param spread the record that the constructor takes, if it takes one in place of the fields
   */
  record ErrorDefinition(
      JavaName name,
      boolean isPublic,
      String wireName,
      boolean takesMessage,
      List<FieldDefinition> fields,
      Optional<Spread> spread,
      Documentation documentation)
      implements TypeDefinition {
    public ErrorDefinition {
      fields = List.copyOf(fields);
    }

    @Override
    public List<Type> parts() {
      return types(fields);
    }
  }

  /**
   * A record whose components are an error's fields.
   *
   * @param type the record
   * @param accessor the exception's method that gives it
   */
  record Spread(JavaName type, String accessor) {}

  /**
   * A field of a record or an error.
   *
   * @param javaName the component's name, and so its accessor's
   * @param wireName its name on the wire
   * @param aliases other names that are understood
   * @param type its type
   * @param omitNull whether a null is left out when writing
   * @param accessor the method that gives it
   */
  record FieldDefinition(
      String javaName,
      String wireName,
      List<String> aliases,
      Type type,
      boolean omitNull,
      String accessor,
      Documentation documentation) {
    public FieldDefinition {
      aliases = List.copyOf(aliases);
    }

    /** Whether it stays at home. */
    public boolean isIgnored() {
      return type instanceof Type.Ignored;
    }

    /** Whether a value without this field is refused. */
    public boolean isRequired() {
      return !isIgnored() && !(type instanceof Type.Maybe) && !(type instanceof Type.Nullable);
    }
  }
}
