package io.github.wslink4j.processor.emit.typescript;

import java.util.Set;
import java.util.regex.Pattern;

/** Names that TypeScript accepts where Java's would mean something else. */
final class Identifiers {

  /** Words that cannot name a variable in a module, and those that would only confuse. */
  private static final Set<String> RESERVED =
      words(
          """
          arguments await break case catch class const continue debugger default delete do
          else enum eval export extends false finally for function if implements import in
          instanceof interface let new null package private protected public return static
          super switch this throw true try typeof undefined var void while with yield
          """);

  /**
   * Types of the language and the platform: shadowing one would surprise, or break our own code.
   */
  private static final Set<String> BUILT_IN_TYPES =
      words(
          """
          AbortSignal Array ArrayBuffer AsyncIterable AsyncIterator Awaited BigInt
          BigInt64Array Blob Boolean DataView Date Disposable Document Element Error Event
          EventTarget Exclude Extract File Float32Array Float64Array Function Image Int16Array
          Int32Array Int8Array Iterable Iterator JSON Location Map Math MessageEvent Node
          NonNullable Number Object Omit Option Parameters Partial Pick Promise PromiseLike
          Proxy Range Readonly ReadonlyArray ReadonlyMap ReadonlySet Record Reflect RegExp
          Request Required Response ReturnType Selection Set String Symbol Text URL Uint8Array
          WeakMap WeakSet WebSocket Window any bigint boolean never number object string
          symbol unknown
          """);

  /** A method of this name would make the constructor, or make every instance a promise. */
  private static final Set<String> SPECIAL_METHODS = Set.of("constructor", "then");

  /** What errors, and all objects, have already. */
  private static final Set<String> ERROR_PROPERTIES =
      words(
          """
          cause code constructor data hasOwnProperty isPrototypeOf message name
          propertyIsEnumerable stack toLocaleString toString valueOf
          """);

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private Identifiers() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }

  /** The name that a type is exported under. */
  static String type(String javaName) {
    return escaped(javaName, BUILT_IN_TYPES.contains(javaName) || RESERVED.contains(javaName));
  }

  /**
   * The name of a parameter.
   *
   * @param taken what else it would hide; the name is added to it
   */
  static String parameter(String javaName, Set<String> taken) {
    return claim(escaped(javaName, RESERVED.contains(javaName)), taken);
  }

  /** The name of a method. */
  static String method(String javaName) {
    return escaped(javaName, SPECIAL_METHODS.contains(javaName));
  }

  /** The name of a field of an error class. */
  static String errorField(String javaName) {
    return escaped(javaName, ERROR_PROPERTIES.contains(javaName));
  }

  /** A property's name as it stands in an object: quoted if it is no identifier. */
  static String property(String name) {
    return isIdentifier(name) ? name : Literals.text(name);
  }

  /** How a property of an expression is reached: {@code .name} or {@code ["no-name"]}. */
  static String access(String name) {
    return isIdentifier(name) ? "." + name : "[" + Literals.text(name) + "]";
  }

  /** A name that is not taken yet, by adding underscores; it is taken from then on. */
  static String claim(String name, Set<String> taken) {
    String free = name;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }

  private static boolean isIdentifier(String name) {
    return IDENTIFIER.matcher(name).matches();
  }

  private static String escaped(String name, boolean clashes) {
    return clashes ? name + "_" : legal(name);
  }

  /** A name without the characters that only Java allows, such as the signs of currencies. */
  static String legal(String name) {
    return isIdentifier(name)
        ? name
        : name.codePoints()
            .map(character -> isLegal(character) ? character : '_')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isLegal(int character) {
    return character == '$'
        || (Character.isUnicodeIdentifierPart(character)
            && !Character.isIdentifierIgnorable(character));
  }
}
