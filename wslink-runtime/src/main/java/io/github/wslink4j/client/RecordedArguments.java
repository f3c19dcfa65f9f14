package io.github.wslink4j.client;

import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.Utf8;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is written, to write it again as often as needed. */
final class RecordedArguments extends WireWriter {

  private final Consumer<MessageWriter> begin;
  private final List<Consumer<WireWriter>> steps = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param begin begins the message that the arguments belong to, up to where they stand
   */
  RecordedArguments(Consumer<MessageWriter> begin) {
    this.begin = begin;
  }

  /**
   * Writes what was recorded.
   *
   * @param out gets the same values in the same order
   */
  void replay(WireWriter out) {
    steps.forEach(step -> step.accept(out));
  }

  @Override
  public void writeNull() {
    steps.add(WireWriter::writeNull);
  }

  @Override
  public void writeBoolean(boolean value) {
    steps.add(out -> out.writeBoolean(value));
  }

  @Override
  public void writeInt(int value) {
    steps.add(out -> out.writeInt(value));
  }

  @Override
  public void writeWideLong(long value) {
    steps.add(out -> out.writeWideLong(value));
  }

  @Override
  public void writeDouble(double value) {
    steps.add(out -> out.writeDouble(value));
  }

  @Override
  public void writeFloat(float value) {
    steps.add(out -> out.writeFloat(value));
  }

  @Override
  public void writeString(@Nullable String value) {
    check(value, "text");
    steps.add(out -> out.writeString(value));
  }

  @Override
  public void writeName(Fields names, int number) {
    steps.add(out -> out.writeName(names, number));
  }

  @Override
  public void writeBytes(byte @Nullable [] value) {
    byte[] copy = value == null ? null : value.clone();
    steps.add(out -> out.writeBytes(copy));
  }

  @Override
  public void writeBytes(@Nullable ByteBuffer value) {
    if (value == null) {
      steps.add(out -> out.writeBytes(value));
      return;
    }
    byte[] copy = new byte[value.remaining()];
    value.get(value.position(), copy);
    steps.add(out -> out.writeBytes(copy));
  }

  @Override
  public void beginList(int size) {
    steps.add(out -> out.beginList(size));
  }

  @Override
  public void endList() {
    steps.add(WireWriter::endList);
  }

  @Override
  public void beginMap(int size) {
    steps.add(out -> out.beginMap(size));
  }

  @Override
  public WireWriter writeField(Fields fields, int number) {
    steps.add(out -> out.writeField(fields, number));
    return this;
  }

  @Override
  public void writeKey(@Nullable String key) {
    check(key, "a map's key");
    steps.add(out -> out.writeKey(key));
  }

  @Override
  public void endMap() {
    steps.add(WireWriter::endMap);
  }

  @Override
  public void writeAny(@Nullable Object value) {
    steps.add(out -> out.writeAny(value));
  }

  /** What a wire would refuse later is refused now, while the caller is there to be told. */
  private void check(@Nullable String text, String what) {
    if (text == null) {
      throw error("expected " + what + ", got null");
    }
    try {
      Utf8.length(text);
    } catch (WireException e) {
      throw error(String.valueOf(e.getMessage()));
    }
  }

  /** A writer knows its place; here, it has to be brought there first. */
  @Override
  public WireException error(String problem) {
    MessageWriter out = Writers.newWriter(Encoding.MESSAGE_PACK, new AtomicInteger());
    begin.accept(out);
    try {
      replay(out);
    } catch (WireException earlier) {
      return earlier;
    }
    return out.error(problem);
  }
}
