package io.github.wslink4j.processor.diagnostic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that the processor can say. A code never changes its meaning; {@code
 * docs/diagnostics.md} has a section for each, with a wrong and a right example.
 *
 * <p>A text says what is wrong, what is allowed and what to do. {@code {0}}, {@code {1}} … are its
 * gaps.
 */
public enum DiagnosticCode {

  // 1xx: services and their methods

  NOT_AN_INTERFACE(
      "WSL101",
      "{0} is not an interface, and only an interface can be a service."
          + " Move @ExportRPC to an interface that {0} implements."),
  HIDDEN_SERVICE(
      "WSL102",
      "{0} is private, or inside of something private, so that generated code"
          + " cannot see it. Make it package-private or public."),
  GENERIC_SERVICE(
      "WSL103",
      "{0} has type parameters, and a service has one wire form only."
          + " Export an interface that extends it with types filled in, such as"
          + " interface Numbers extends {0}<Integer>."),
  GENERIC_METHOD(
      "WSL104",
      "{0} has type parameters, and a method has one wire form only."
          + " Write the types out, or use Object for anything that the wire can carry."),
  OVERLOADED_METHOD(
      "WSL105",
      "{0} is overloaded, and the wire knows methods by name alone."
          + " Rename one in Java; @ExportRPC(\"...\") may keep its wire name."),
  EMPTY_SERVICE(
      "WSL106",
      false,
      "{0} exports nothing: it has no abstract method, and no default"
          + " method with @ExportRPC. Add one, or remove @ExportRPC from the interface."),
  GENERATED_NAME_TAKEN(
      "WSL107", "{0} and {1} would both be generated as {2}." + " Rename one of the two."),
  OUTSIDE_SERVICE(
      "WSL108",
      "@{0} on \"{1}\" does nothing, because {2} is not a service."
          + " Put @ExportRPC on {2}, if it is an interface; a class implements a service and has no"
          + " annotations of its own."),
  NOT_CALLABLE(
      "WSL109",
      "{0} is {1}, and only abstract and default methods are exported." + " Remove @{2} from it."),

  // 2xx: names on the wire

  METHOD_NAME(
      "WSL201",
      "\"{0}\" is not a wire name: dot-separated parts are allowed, each a"
          + " lower-case letter followed by lower-case letters, digits and underscores.{1}"),
  TOPIC_NAME(
      "WSL202",
      "\"{0}\" is not a topic name: dot-separated parts are allowed, each made of"
          + " letters, digits and underscores; stock clients silently drop anything else.{1}"),
  METHOD_NAME_TAKEN(
      "WSL203",
      "{0} and {1} have the same wire name \"{2}\"."
          + " Give one of them another name with @ExportRPC(\"...\")."),
  TOPIC_NAME_TAKEN(
      "WSL204",
      "{0} and {1} have the same topic name \"{2}\"."
          + " Give one of them another name with @PublishTopic(\"...\")."),
  FIELD_NAME_TAKEN(
      "WSL205",
      "{0} has more than one field called \"{1}\" on the wire."
          + " Give one of them another name with @JsonProperty(\"...\")."),
  CONSTANT_NAME_TAKEN(
      "WSL206",
      "{0} has more than one constant called \"{1}\" on the wire."
          + " Give one of them another name with @JsonProperty(\"...\")."),
  TAG_TAKEN(
      "WSL207",
      "{0} has a field called \"{1}\", which is the tag that tells the variants of"
          + " {2} apart. Rename the field, or the tag with @JsonTypeInfo(property = \"...\")."),
  VARIANT_NAME_TAKEN(
      "WSL208",
      "{0} has more than one variant called \"{1}\"."
          + " Give one of them another name with @JsonSubTypes or @JsonTypeName."),

  // 3xx: parameters, results, topics

  DEFAULT_VALUE("WSL301", "\"{0}\" is not a default for {1}: {2} is expected.{3}"),
  DEFAULT_TYPE(
      "WSL302",
      "{0} cannot have a default: numbers, booleans, text and enums can, unless they"
          + " are Optional or @Nullable already."
          + " Use Optional or @Nullable for a parameter that may be left out."),
  KWARG_ORDER(
      "WSL303",
      "{0} is sent by position, but stands after a parameter with @Kwarg."
          + " Add @Kwarg to it, move it to the front, or remove @Kwarg from what stands before it."),
  VARIADIC_PARAMETER(
      "WSL304",
      "{0} takes all positional arguments that are left, so it cannot"
          + " have @{1}. Remove the annotation, or write List instead of \"...\"."),
  TWO_EXECUTIONS(
      "WSL305",
      "{0} is both @Concurrent and @NonBlocking, and runs in one way only."
          + " Keep @NonBlocking if it returns at once, @Concurrent if it is slow."),
  TOPIC_ANNOTATION(
      "WSL306",
      "{0} has @PublishTopic but returns {1}. Return Topic<T>, or remove"
          + " the annotation; a call is named with @ExportRPC."),
  TOPIC_EXPORTED(
      "WSL307",
      "{0} returns a topic, which is subscribed to and not called, so that"
          + " @{1} means nothing on it. {2}"),
  TOPIC_CAPACITY("WSL308", "A capacity of {0} keeps nothing. Give a positive number."),
  TOPIC_THROWS(
      "WSL309",
      "{0} declares {1}, but subscribing carries no errors."
          + " Remove it from the throws clause."),
  STREAM_OF_NULLS(
      "WSL310",
      "{0} returns a Flow.Publisher of @Nullable items, and a publisher may not"
          + " publish null. Remove @Nullable, or use Flow.Publisher<Optional<T>>."),
  TOPIC_PARAMETER(
      "WSL311",
      "@{0} on {1} means nothing: a subscription's arguments are all given,"
          + " by position. Remove it."),
  TOPIC_VARIADIC(
      "WSL312",
      "{0} takes a variable number of arguments, and a subscription takes a fixed one."
          + " Write List instead of \"...\"."),
  DEFAULT_ORDER(
      "WSL313",
      false,
      "{0} has a default, but whoever sends arguments by position cannot leave it"
          + " out: {1} stands after it and is required. Move {0} to the end{2}. Where the order is"
          + " given, use @Nullable in place of @Default."),
  LOST_PARAMETER_NAMES(
      "WSL314",
      false,
      "The class file of {0} does not tell how the parameters of {1} are called, so that clients"
          + " and error messages call them {2}. Compile {0} with -parameters, or declare {1} again in"
          + " {3}."),

  // 4xx: types

  UNSUPPORTED_TYPE(
      "WSL401",
      "{0} cannot travel: {1} ({2}). A scalar, text, bytes, a list, set or"
          + " map, an Optional, a record, an enum or a sealed interface of those can; anything else needs"
          + " @UseCodec.{3}"),
  RAW_TYPE(
      "WSL402",
      "{0} is used without its type arguments ({1}), so that nobody knows what is in"
          + " it. Write them out, such as {0}<String>."),
  WILDCARD(
      "WSL403", "{0} is a wildcard ({1}), and the wire needs one type." + " Write {2} instead."),
  MAP_KEY(
      "WSL404",
      "{0} cannot be the key of a map ({1}): keys travel as text, so String, an enum,"
          + " Byte, Short, Integer or Long can. Use one of them, or a list of records."),
  PACKED(
      "WSL405",
      "@Packed on {0} means nothing ({1}): it packs float[], double[], short[], int[]"
          + " and long[]. Remove it, or use such an array."),
  BIG_INT(
      "WSL406",
      "@BigInt on {0} means nothing ({1}): it widens long, Long and long[]."
          + " Remove it, or use long."),
  HIDDEN_TYPE(
      "WSL407",
      "{0} cannot be seen from package {1}, where generated code needs it ({2})."
          + " Make it public{3}."),
  GENERIC_ARRAY(
      "WSL408",
      "{0} is an array of a generic type ({1}), which Java cannot create." + " Use a List."),
  CODEC_CLASS(
      "WSL409",
      "{0} cannot be used as a codec for {1}: {2}. It must implement"
          + " io.github.wslink4j.codegen.v1.Codec<{1}> and have a public constructor that takes nothing,"
          + " or the Class."),
  NULLABLE_PRIMITIVE(
      "WSL410",
      "{0} is primitive and can never be null ({1})."
          + " Remove @Nullable, or use the boxed type."),
  TWICE_ABSENT(
      "WSL411",
      "{0} has two ways to hold nothing, and the wire has one ({1})."
          + " Keep either Optional or @Nullable."),
  EMPTY_ENUM(
      "WSL412", "{0} has no constants, so no value of it can travel ({1})." + " Add a constant."),
  SEALED_VARIANT("WSL413", "{0} permits {1}, which {2}."),
  VARIANT_ARGUMENTS(
      "WSL414",
      "The type arguments of {0} do not follow from those of {1}."
          + " Declare it with the same type parameters, implementing {1} with them."),

  // 5xx: errors

  ERROR_SHAPE(
      "WSL501",
      "{0} cannot travel as an error of its own: {1}. It needs exactly one"
          + " constructor that is visible to the service, whose parameters each have an accessor of the"
          + " same name (meshName() or getMeshName()); a first parameter \"String message\" is given back"
          + " by getMessage(). Give it that shape, throw an exception of your own in its place, or an"
          + " unchecked one, which clients see as an internal error."),
  ERROR_NAME_TAKEN("WSL502", "{0} and {1} are both called \"{2}\" on the wire. Rename one."),

  // 6xx: Jackson's annotations

  JACKSON_IGNORED(
      "WSL601",
      false,
      "@{0} on {1} is not honoured{2}. On the wire, {3} are honoured;"
          + " remove it, or give the type a codec with @UseCodec."),
  TYPE_INFO(
      "WSL602",
      "@JsonTypeInfo({0}) on {1} is not supported: use = Id.NAME with include ="
          + " As.PROPERTY is. Change it, or give the type a codec with @UseCodec."),
  JSON_VALUE(
      "WSL603",
      "@JsonValue of {0} cannot be used: {1}. It belongs on one method without"
          + " parameters, or one field with an accessor, and the type needs a way back: a @JsonCreator"
          + " or the only constructor, taking that value."),

  // 9xx: the processor itself

  UNKNOWN_OPTION("WSL901", "Unknown option {0}.{1} These exist: {2}."),
  OPTION_VALUE("WSL902", "{0}={1} is not allowed: {2} is expected."),
  NOT_WRITTEN("WSL903", "{0} could not be written: {1}.");

  private final String id;
  private final boolean error;
  private final String template;

  DiagnosticCode(String id, String template) {
    this(id, true, template);
  }

  DiagnosticCode(String id, boolean error, String template) {
    this.id = id;
    this.error = error;
    this.template = template;
  }

  /** What the message begins with, such as {@code WSL203}. */
  public String id() {
    return id;
  }

  /** Whether nothing can be generated; the others are warnings. */
  public boolean isError() {
    return error;
  }

  String text(List<String> arguments) {
    return GAP.matcher(template)
        .replaceAll(gap -> Matcher.quoteReplacement(arguments.get(Integer.parseInt(gap.group(1)))));
  }

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
}
