package io.github.wslink4j.processor.emit.typescript;

/** What generated code uses of {@code @wslink4j/client}. */
final class ClientPackage {
  static final Symbol CALL_OPTIONS = client("CallOptions");
  static final Symbol TOPIC_TYPE = client("Topic");
  static final Symbol WSLINK_ERROR = client("WslinkError");

  static final Symbol CALL = codegen("call");
  static final Symbol STREAM = codegen("stream");
  static final Symbol TOPIC = codegen("topic");
  static final Symbol WSLINK_SESSION = codegen("WslinkSession");
  static final Symbol WSLINK_ERROR_OPTIONS = codegen("WslinkErrorOptions");

  private ClientPackage() {}

  private static Symbol client(String name) {
    return new Symbol("@wslink4j/client", name);
  }

  /** Something of the package that is made for generated code, and stays as it is. */
  static Symbol codegen(String name) {
    return new Symbol("@wslink4j/client/codegen/v1", name);
  }
}
