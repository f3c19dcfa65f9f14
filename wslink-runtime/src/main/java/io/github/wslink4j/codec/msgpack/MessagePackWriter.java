package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.Nesting;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages of generation 2. Everything goes into one array, kept from message to message,
 * except large byte arrays and buffers: those are sent from where they are.
 */
public final class MessagePackWriter extends MessageWriter {

  /** From here on it costs less to send one more part than to copy the bytes. */
  static final int LARGE = 4 * 1024;

  /**
   * The key that the MessagePack library of all JavaScript clients refuses, to protect prototypes;
   * they would end their connection. Keys may come from users, so it is better refused here.
   */
  private static final String PROTOTYPE = "__proto__";

  private static final int KEPT = 64 * 1024;
  private static final byte[] MESSAGE_OF_3 = envelope(3);
  private static final byte[] MESSAGE_OF_5 = envelope(5);
  private static final byte[] MESSAGE_OF_6 = envelope(6);
  private static final byte[] METHOD = text("method");
  private static final byte[] ARGUMENTS = text("args");
  private static final byte[] KEYWORDS = text("kwargs");
  private static final byte[] STREAM = text("stream");
  private static final byte[] RESULT = text("result");
  private static final byte[] ITEM = text("item");
  private static final byte[] ERROR = text("error");
  private static final byte[] CODE = text("code");
  private static final byte[] MESSAGE = text("message");
  private static final byte[] DATA = text("data");

  private final Nesting nesting = new Nesting();
  private final ByteSegments large = new ByteSegments();
  private Packer out = new Packer(512);

  /** A writer before its first message. */
  public MessagePackWriter() {}

  private static byte[] envelope(int parts) {
    Packer envelope = new Packer(32);
    envelope.mapHeader(parts);
    envelope.text("wslink");
    envelope.text("1.0");
    envelope.text("id");
    return Arrays.copyOf(envelope.bytes(), envelope.position());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void begin(byte[] envelope, int values) {
    nesting.start(values);
    large.clear();
    out.position(0);
    for (int i = 0; i < Chunk.HEADER; i += Integer.BYTES) {
      out.int32(0);
    }
    out.raw(envelope, 0, envelope.length);
  }

  @Override
  public void beginCall(String id, String method, int positional) {
    begin(MESSAGE_OF_5, positional);
    out.text(id);
    methodAndArguments(method, positional);
  }

  @Override
  public void beginStreamCall(String id, String method, long items, int positional) {
    begin(MESSAGE_OF_6, positional);
    out.text(id);
    out.text(STREAM);
    out.integer(items);
    methodAndArguments(method, positional);
  }

  private void methodAndArguments(String method, int positional) {
    out.text(METHOD);
    out.text(method);
    out.text(ARGUMENTS);
    out.listHeader(positional);
  }

  @Override
  public void beginKeywords(int count) {
    nesting.complete();
    nesting.start(2 * count);
    out.text(KEYWORDS);
    out.mapHeader(count);
  }

  @Override
  public void beginResult(String id) {
    begin(MESSAGE_OF_3, 1);
    out.text(id);
    out.text(RESULT);
  }

  @Override
  public void beginItem(String id) {
    begin(MESSAGE_OF_3, 1);
    out.text(id);
    out.text(ITEM);
  }

  @Override
  public void beginFailure(String id, int code, String message, boolean data) {
    begin(MESSAGE_OF_3, data ? 1 : 0);
    out.text(id);
    out.text(ERROR);
    out.mapHeader(data ? 3 : 2);
    out.text(CODE);
    out.integer(code);
    out.text(MESSAGE);
    out.text(message);
    if (data) {
      out.text(DATA);
    }
  }

  @Override
  public void beginPublication(String topic, int subscription) {
    beginResult("publish:" + topic + ":" + subscription);
  }

  @Override
  public EncodedMessage end() {
    nesting.complete();
    ByteBuffer[] parts = large.parts(out.bytes(), out.position());
    if (out.bytes().length > KEPT) {
      out = new Packer(512);
    }
    return new ChunkedMessage(parts);
  }

  @Override
  public void writeNull() {
    nesting.value();
    out.nil();
  }

  @Override
  public void writeBoolean(boolean value) {
    nesting.value();
    out.bool(value);
  }

  @Override
  public void writeInt(int value) {
    nesting.value();
    out.integer(value);
  }

  @Override
  public void writeWideLong(long value) {
    nesting.value();
    out.integer(value);
  }

  @Override
  public void writeDouble(double value) {
    nesting.value();
    out.number(value);
  }

  @Override
  public void writeFloat(float value) {
    writeDouble(value);
  }

  @Override
  public void writeString(@Nullable String value) {
    if (value == null) {
      throw error("expected text, got null");
    }
    nesting.value();
    int start = out.position();
    try {
      out.text(value);
    } catch (WireException e) {
      out.position(start);
      throw error(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void writeName(Fields names, int number) {
    nesting.value();
    out.text(names.utf8(number));
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
    nesting.value();
    int length = value.remaining();
    out.bytesHeader(length);
    if (length >= LARGE) {
      large.insert(out.position(), value.slice());
    } else {
      out.raw(value);
    }
  }

  @Override
  public void beginList(int size) {
    nesting.begin(size);
    out.listHeader(size);
  }

  @Override
  public void endList() {
    nesting.end();
  }

  @Override
  public void beginMap(int size) {
    nesting.begin(2 * size);
    out.mapHeader(size);
  }

  @Override
  public WireWriter writeField(Fields fields, int number) {
    nesting.value();
    out.text(fields.utf8(number));
    return this;
  }

  @Override
  public void writeKey(@Nullable String key) {
    if (key == null) {
      throw error("expected a map's key, got null");
    }
    if (key.equals(PROTOTYPE)) {
      throw error("expected a map's key that JavaScript can hold, got \"" + PROTOTYPE + "\"");
    }
    writeString(key);
  }

  @Override
  public void endMap() {
    nesting.end();
  }

  @Override
  protected void writeBigInteger(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      writeWideLong(value.longValue());
    } else if (value.signum() > 0 && value.bitLength() == Long.SIZE) {
      nesting.value();
      out.unsigned64(value.longValue());
    } else {
      throw error("expected an integer of 64 bits, got " + Numbers.shortened(value));
    }
  }

  @Override
  public WireException error(String problem) {
    return WrittenValues.next(out).error(problem);
  }

  @Override
  protected void writeTimestamp(Instant value) {
    nesting.value();
    Timestamps.write(out, value);
  }
}
