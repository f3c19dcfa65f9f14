package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.Nesting;
import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codec.ValuePath;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireWriter;
import io.github.wslink4j.transport.Frame;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamContext;

/**
 * Writes messages of generation 1. Bytes become attachments, each with a key of its own even if
 * they are the same bytes, because peers forget a key at its first use.
 */
public final class JsonWriter extends MessageWriter {
  private final AtomicInteger attachments;
  private final boolean strict;
  private final Nesting nesting = new Nesting();
  private final List<Frame> frames = new ArrayList<>();
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private JsonGenerator json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out);

  private JsonWriter(AtomicInteger attachments, boolean strict) {
    this.attachments = attachments;
    this.strict = strict;
  }

  /**
   * A writer for the peers of the reference.
   *
   * @param attachments counts the keys of attachments, for all writers that the same peers read
   * @return the writer
   */
  public static JsonWriter ofReference(AtomicInteger attachments) {
    return new JsonWriter(attachments, false);
  }

  /**
   * A writer for peers that take standard JSON and nothing else.
   *
   * @return the writer; it refuses bytes, and writes null for NaN and the infinities
   */
  public static JsonWriter ofStandard() {
    return new JsonWriter(new AtomicInteger(), true);
  }

  private void begin(String id, int values) {
    nesting.start(values);
    frames.clear();
    out = new ByteArrayOutputStream(256);
    json = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeStringProperty("wslink", "1.0");
    json.writeStringProperty("id", checked(id));
  }

  @Override
  public void beginCall(String id, String method, int positional) {
    begin(id, positional);
    methodAndArguments(method);
  }

  @Override
  public void beginStreamCall(String id, String method, long items, int positional) {
    begin(id, positional);
    json.writeNumberProperty("stream", items);
    methodAndArguments(method);
  }

  private void methodAndArguments(String method) {
    json.writeStringProperty("method", checked(method));
    json.writeArrayPropertyStart("args");
  }

  @Override
  public void beginKeywords(int count) {
    nesting.complete();
    nesting.start(2 * count);
    json.writeEndArray();
    json.writeObjectPropertyStart("kwargs");
  }

  @Override
  public void beginResult(String id) {
    begin(id, 1);
    json.writeName("result");
  }

  @Override
  public void beginItem(String id) {
    begin(id, 1);
    json.writeName("item");
  }

  @Override
  public void beginFailure(String id, int code, String message, boolean data) {
    begin(id, data ? 1 : 0);
    json.writeObjectPropertyStart("error");
    json.writeNumberProperty("code", code);
    json.writeStringProperty("message", checked(message));
    if (data) {
      json.writeName("data");
    }
  }

  @Override
  public void beginPublication(String topic, int subscription) {
    beginResult("publish:" + topic + ":" + subscription);
  }

  @Override
  public EncodedMessage end() {
    nesting.complete();
    // Ends the lists and maps of the envelope, too.
    json.close();
    frames.add(new Frame(true, ByteBuffer.wrap(out.toByteArray())));
    return new JsonMessage(frames);
  }

  /** Text as it is, unless it is none. */
  private static String checked(String text) {
    Utf8.length(text);
    return text;
  }

  /** Text of the value to be written next. */
  private String valid(String text) {
    try {
      return checked(text);
    } catch (WireException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void writeNull() {
    nesting.value();
    json.writeNull();
  }

  @Override
  public void writeBoolean(boolean value) {
    nesting.value();
    json.writeBoolean(value);
  }

  @Override
  public void writeInt(int value) {
    nesting.value();
    json.writeNumber(value);
  }

  @Override
  public void writeWideLong(long value) {
    nesting.value();
    json.writeNumber(value);
  }

  @Override
  public void writeDouble(double value) {
    if (strict && !Double.isFinite(value)) {
      writeNull();
      return;
    }
    nesting.value();
    json.writeNumber(value);
  }

  @Override
  public void writeFloat(float value) {
    if (strict && !Float.isFinite(value)) {
      writeNull();
      return;
    }
    nesting.value();
    json.writeNumber(value);
  }

  @Override
  public void writeString(@Nullable String value) {
    if (value == null) {
      throw error("expected text, got null");
    }
    String text = valid(value);
    nesting.value();
    json.writeString(text);
  }

  @Override
  public void writeName(Fields names, int number) {
    nesting.value();
    json.writeString(names.name(number));
  }

  @Override
  public void writeBytes(byte @Nullable [] value) {
    writeBytes(value == null ? null : ByteBuffer.wrap(value));
  }

  @Override
  public void writeBytes(@Nullable ByteBuffer value) {
    if (value == null) {
      throw error("expected bytes, got null");
    }
    if (strict) {
      throw error("expected a value without bytes, which this peer cannot take");
    }
    nesting.value();
    String key = "wslink_bin" + attachments.getAndIncrement();
    json.writeString(key);
    frames.add(new Frame(true, ByteBuffer.wrap(header(key))));
    frames.add(new Frame(false, value.slice()));
  }

  private static byte[] header(String key) {
    String header =
        "{\"wslink\":\"1.0\",\"method\":\"" + Json.ATTACHMENT + "\",\"args\":[\"" + key + "\"]}";
    return header.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void beginList(int size) {
    nesting.begin(size);
    json.writeStartArray();
  }

  @Override
  public void endList() {
    nesting.end();
    json.writeEndArray();
  }

  @Override
  public void beginMap(int size) {
    nesting.begin(2 * size);
    json.writeStartObject();
  }

  @Override
  public WireWriter writeField(Fields fields, int number) {
    nesting.value();
    json.writeName(fields.name(number));
    return this;
  }

  @Override
  public void writeKey(@Nullable String key) {
    if (key == null) {
      throw error("expected a map's key, got null");
    }
    String name = valid(key);
    nesting.value();
    json.writeName(name);
  }

  @Override
  public void endMap() {
    nesting.end();
    json.writeEndObject();
  }

  @Override
  protected void writeBigInteger(BigInteger value) {
    nesting.value();
    json.writeNumber(value);
  }

  @Override
  public WireException error(String problem) {
    ValuePath path = new ValuePath();
    extend(path, json.streamWriteContext(), true);
    return path.error(problem);
  }

  private void extend(ValuePath path, TokenStreamContext context, boolean innermost) {
    TokenStreamContext outer = context.getParent();
    if (outer == null) {
      return;
    }
    extend(path, outer, false);
    if (context.inArray()) {
      path.element(innermost ? context.getEntryCount() : context.getCurrentIndex());
    } else if (!innermost || !nesting.isBeforeKey()) {
      path.key(context.currentName());
    }
  }

  @Override
  protected void writeTimestamp(Instant value) {
    writeString(value.toString());
  }
}
