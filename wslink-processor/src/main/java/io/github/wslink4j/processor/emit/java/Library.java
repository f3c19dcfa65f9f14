package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;

/** The classes that generated code talks to. */
final class Library {

  private static final String CODEGEN = "io.github.wslink4j.codegen.v1";

  static final ClassName ARRAY_CODECS = ClassName.get(CODEGEN, "ArrayCodecs");
  static final ClassName CALL = ClassName.get(CODEGEN, "Call");
  static final ClassName CHANNEL = ClassName.get(CODEGEN, "Channel");
  static final ClassName CODEC = ClassName.get(CODEGEN, "Codec");
  static final ClassName CODECS = ClassName.get(CODEGEN, "Codecs");
  static final ClassName DISPATCH_TABLE = ClassName.get(CODEGEN, "DispatchTable");
  static final ClassName ERRORS = ClassName.get(CODEGEN, "Errors");
  static final ClassName EXECUTION = ClassName.get(CODEGEN, "Execution");
  static final ClassName FIELDS = ClassName.get(CODEGEN, "Fields");
  static final ClassName KEY_CODEC = ClassName.get(CODEGEN, "KeyCodec");
  static final ClassName SERVICE_DESCRIPTOR = ClassName.get(CODEGEN, "ServiceDescriptor");
  static final ClassName TEXT_CODECS = ClassName.get(CODEGEN, "TextCodecs");
  static final ClassName TOPIC_CALL = ClassName.get(CODEGEN, "TopicCall");
  static final ClassName WIRE_READER = ClassName.get(CODEGEN, "WireReader");
  static final ClassName WIRE_WRITER = ClassName.get(CODEGEN, "WireWriter");

  static final ClassName OVERFLOW = ClassName.get("io.github.wslink4j", "Overflow");
  static final ClassName SESSION = ClassName.get("io.github.wslink4j", "Session");
  static final ClassName TOPIC = ClassName.get("io.github.wslink4j", "Topic");

  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private Library() {}
}
