package io.github.wslink4j.codec.msgpack;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.ValuePath;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message of MessagePack in place. All of it has been validated before the first value is
 * read, so what is left to find out is whether a value is of the kind that is asked for.
 *
 * <p>A chain of {@link Level levels} tells where the reader is. It costs a few stores for each
 * element or field, and is turned into words only when something is wrong.
 */
public final class MessagePackReader extends MessageReader {
  private static final byte[] SYSTEM = "system".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST_QUOTE = 40;

  private final Cursor cursor = new Cursor();
  private final Envelope envelope = new Envelope();
  private final Level root = new Level(null);
  private Level level = root;
  private int part = Envelope.ARGUMENTS;
  private int start;
  private int end;
  private int size;
  private boolean methodIsText;
  private @Nullable Attachments attachments;
  private boolean owning;
  private @Nullable WireException raised;

  /** A reader before its first message. */
  public MessagePackReader() {}

  /**
   * Goes on to a message.
   *
   * @param bytes holds it, and nothing behind it until {@code end}
   * @param start where it begins
   * @param end where it ends
   * @param size what it weighs
   * @param attachments what its texts may stand for; null for a message that was MessagePack from
   *     the beginning
   * @param validator looks through it first
   * @return this reader
   * @throws ProtocolException if it is no message
   */
  public MessagePackReader read(
      byte[] bytes,
      int start,
      int end,
      int size,
      @Nullable Attachments attachments,
      Validator validator) {
    cursor.bytes = bytes;
    cursor.at = start;
    this.start = start;
    this.end = end;
    this.size = size;
    this.attachments = attachments;
    this.raised = null;
    envelope.read(cursor, end, validator);
    if (envelope.has(Envelope.ID) && !isText(Envelope.ID)) {
      throw new ProtocolException(ProtocolException.PROTOCOL_ERROR, "the message's id is not text");
    }
    methodIsText = envelope.has(Envelope.METHOD) && isText(Envelope.METHOD);
    return this;
  }

  /** A reader of a message that owns its bytes. */
  static MessagePackReader owning(byte[] message, Validator validator) {
    MessagePackReader reader = new MessagePackReader();
    reader.owning = true;
    return reader.read(message, 0, message.length, message.length, null, validator);
  }

  private boolean isText(int part) {
    cursor.at = envelope.place(part);
    return cursor.kind() == WireType.TEXT;
  }

  @Override
  public MessageReader detach() {
    if (owning) {
      return this;
    }
    MessagePackReader copy = new MessagePackReader();
    copy.cursor.bytes = Arrays.copyOfRange(cursor.bytes, start, end);
    copy.envelope.copy(envelope, start);
    copy.end = end - start;
    copy.size = size;
    copy.methodIsText = methodIsText;
    copy.attachments = attachments;
    copy.owning = true;
    return copy;
  }

  @Override
  public int size() {
    return size;
  }

  // ---- the envelope

  @Override
  public @Nullable String id() {
    return textOf(Envelope.ID);
  }

  @Override
  public @Nullable String method() {
    return methodIsText ? textOf(Envelope.METHOD) : null;
  }

  @Override
  public boolean enterMethod() {
    return enter(Envelope.METHOD);
  }

  // The reader may stand amid the values when it is asked for its envelope, and stays there.

  private @Nullable String textOf(int part) {
    if (!envelope.has(part)) {
      return null;
    }
    int here = cursor.at;
    cursor.at = envelope.place(part);
    String text = text();
    cursor.at = here;
    return text;
  }

  @Override
  public boolean isSystem() {
    if (!envelope.has(Envelope.ID)) {
      return false;
    }
    int here = cursor.at;
    cursor.at = envelope.place(Envelope.ID);
    int length = cursor.header();
    int id = cursor.at;
    cursor.at = here;
    int colon = id + SYSTEM.length;
    return length >= SYSTEM.length
        && Arrays.equals(cursor.bytes, id, colon, SYSTEM, 0, SYSTEM.length)
        && (length == SYSTEM.length || cursor.bytes[colon] == ':');
  }

  @Override
  public int findMethod(Fields names) {
    if (!methodIsText) {
      return -1;
    }
    int here = cursor.at;
    cursor.at = envelope.place(Envelope.METHOD);
    int length = cursor.header();
    int method = names.find(cursor.bytes, cursor.at, length, -1);
    cursor.at = here;
    return method;
  }

  @Override
  public boolean hasKeywords() {
    return envelope.has(Envelope.KEYWORDS);
  }

  @Override
  public boolean enterArguments() {
    return enter(Envelope.ARGUMENTS, WireType.LIST);
  }

  @Override
  public boolean enterKeywords() {
    return enter(Envelope.KEYWORDS, WireType.MAP);
  }

  @Override
  public boolean enterResult() {
    return enter(Envelope.RESULT);
  }

  @Override
  public boolean enterItem() {
    return enter(Envelope.ITEM);
  }

  @Override
  public boolean enterStream() {
    return enter(Envelope.STREAM);
  }

  @Override
  public boolean enterError() {
    return enter(Envelope.ERROR);
  }

  private boolean enter(int part, WireType kind) {
    if (!enter(part)) {
      return false;
    }
    WireType found = cursor.kind();
    if (found == kind) {
      return true;
    }
    if (found == WireType.NULL) {
      return false;
    }
    throw expected(kind);
  }

  private boolean enter(int part) {
    this.part = part;
    level = root;
    if (!envelope.has(part)) {
      return false;
    }
    cursor.at = envelope.place(part);
    return true;
  }

  // ---- single values

  @Override
  public WireType peek() {
    WireType kind = cursor.kind();
    if (kind == WireType.TEXT) {
      return attachment() == null ? WireType.TEXT : WireType.BYTES;
    }
    if (kind != null) {
      return kind;
    }
    return switch (extension()) {
      case Format.TIMESTAMP -> WireType.TIMESTAMP;
      case Format.BIG_INTEGER -> WireType.INTEGER;
      default -> throw error("expected a value, got extension type " + extension());
    };
  }

  @Override
  public boolean readNull() {
    if ((cursor.bytes[cursor.at] & 0xff) != Format.NIL) {
      return false;
    }
    cursor.at++;
    return true;
  }

  @Override
  public boolean readBoolean() {
    int head = cursor.bytes[cursor.at] & 0xff;
    if (head == Format.TRUE || head == Format.FALSE) {
      cursor.at++;
      return head == Format.TRUE;
    }
    WireType kind = peek();
    if (kind != WireType.INTEGER && kind != WireType.FLOAT) {
      throw expected(WireType.BOOLEAN);
    }
    double number = readDouble();
    if (number != 0 && number != 1) {
      throw error("expected a boolean, got " + Numbers.plain(number));
    }
    return number == 1;
  }

  @Override
  public byte readByte() {
    return (byte) readInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short readShort() {
    return (short) readInteger(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int readInt() {
    return (int) readInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long readLong() {
    return readInteger(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private long readInteger(long least, long most) {
    int head = cursor.bytes[cursor.at];
    if (head >= Format.SMALL_INTEGER) {
      cursor.at++;
      return head;
    }
    long value = Numbers.integer(this, cursor);
    if (value < least || value > most) {
      throw error("expected an integer from " + least + " to " + most + ", got " + value);
    }
    return value;
  }

  @Override
  public float readFloat() {
    return (float) readDouble();
  }

  @Override
  public double readDouble() {
    if ((cursor.bytes[cursor.at] & 0xff) == Format.FLOAT_64) {
      return cursor.number();
    }
    return Numbers.number(this, cursor);
  }

  @Override
  public char readChar() {
    String text = readString();
    if (text.length() != 1) {
      throw error("expected text of one character, got " + quoted(text));
    }
    return text.charAt(0);
  }

  @Override
  public String readString() {
    if (cursor.kind() != WireType.TEXT) {
      throw expected(WireType.TEXT);
    }
    return text();
  }

  private String text() {
    int length = cursor.header();
    cursor.at += length;
    return new String(cursor.bytes, cursor.at - length, length, StandardCharsets.UTF_8);
  }

  @Override
  public int readName(Fields names) {
    if (cursor.kind() != WireType.TEXT) {
      throw expected(WireType.TEXT);
    }
    int place = cursor.at;
    int length = cursor.header();
    int name = names.find(cursor.bytes, cursor.at, length, -1);
    if (name < 0) {
      cursor.at = place;
      throw error(
          "expected one of "
              + quotable(names.toString(), 5 * LONGEST_QUOTE)
              + ", got "
              + quoted(text()));
    }
    cursor.at += length;
    return name;
  }

  private static String quoted(String text) {
    return '"' + quotable(text, LONGEST_QUOTE) + '"';
  }

  private static String quotable(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + '…';
  }

  @Override
  public byte[] readBytes() {
    WireType kind = cursor.kind();
    if (kind == WireType.BYTES) {
      int length = cursor.header();
      cursor.at += length;
      return Arrays.copyOfRange(cursor.bytes, cursor.at - length, cursor.at);
    }
    byte[] attachment = kind == WireType.TEXT ? attachment() : null;
    if (attachment == null) {
      throw expected(WireType.BYTES);
    }
    cursor.skip();
    return attachment.clone();
  }

  @Override
  public ByteBuffer readByteBuffer() {
    return ByteBuffer.wrap(readBytes());
  }

  @Override
  public short[] readShorts() {
    return NumberLists.shorts(this);
  }

  @Override
  public int[] readInts() {
    return NumberLists.ints(this);
  }

  @Override
  public long[] readLongs() {
    return NumberLists.longs(this);
  }

  @Override
  public float[] readFloats() {
    return NumberLists.floats(this);
  }

  @Override
  public double[] readDoubles() {
    return NumberLists.doubles(this);
  }

  @Override
  public @Nullable Object readAny() {
    return PlainValues.read(this, cursor);
  }

  @Override
  public void skipValue() {
    cursor.skip();
  }

  /** The bytes that the text here stands for, or null. */
  private byte @Nullable [] attachment() {
    if (attachments == null) {
      return null;
    }
    int place = cursor.at;
    int length = cursor.header();
    byte[] found = attachments.find(cursor.bytes, cursor.at, length);
    cursor.at = place;
    return found;
  }

  /** The type of the extension here; 0 for one that only messages from JSON may have. */
  private int extension() {
    int place = cursor.at;
    cursor.header();
    int type = cursor.bytes[cursor.at];
    cursor.at = place;
    return type == Format.BIG_INTEGER && attachments == null ? 0 : type;
  }

  // ---- lists and maps

  @Override
  public void beginList() {
    if (cursor.kind() != WireType.LIST) {
      throw expected(WireType.LIST);
    }
    enter(false);
  }

  @Override
  public void beginMap() {
    if (cursor.kind() != WireType.MAP) {
      throw expected(WireType.MAP);
    }
    enter(true);
  }

  private void enter(boolean map) {
    int count = cursor.header();
    level = level.inner();
    level.enter(map, cursor.at, count);
  }

  @Override
  public boolean nextElement() {
    if (level.left() == 0) {
      leave();
      return false;
    }
    level.step(cursor);
    return true;
  }

  @Override
  public int remainingElements() {
    return level.left();
  }

  @Override
  public int nextField(Fields fields) {
    Level map = level;
    if (map.left() == 0) {
      leave();
      int missing = map.missing(fields);
      if (missing >= 0) {
        throw error("missing field " + quoted(fields.name(missing)));
      }
      return END;
    }
    map.step(cursor);
    int field = map.find(fields, cursor.bytes);
    if (field < 0) {
      return UNKNOWN;
    }
    if (!map.see(field)) {
      throw error("the field comes twice");
    }
    return field;
  }

  @Override
  public @Nullable String nextKey() {
    if (level.left() == 0) {
      leave();
      return null;
    }
    level.step(cursor);
    return level.key(cursor.bytes);
  }

  private void leave() {
    Level outer = level.outer;
    if (outer == null) {
      throw new IllegalStateException("the reader is in no list and no map");
    }
    level = outer;
  }

  @Override
  public long mark() {
    return ((long) level.depth << Integer.SIZE) | cursor.at;
  }

  @Override
  public void reset(long mark) {
    int depth = (int) (mark >>> Integer.SIZE);
    while (level.depth > depth) {
      leave();
    }
    while (level.depth < depth) {
      level = level.inner();
    }
    level.goBack(cursor, (int) mark);
  }

  // ---- what is wrong

  /** Names this place and both kinds. */
  WireException expected(WireType kind) {
    return error("expected " + kind.phrase() + ", got " + peek().phrase());
  }

  @Override
  public WireException error(String problem) {
    ValuePath path = new ValuePath();
    path.key(Envelope.name(part));
    level.extend(path, cursor.bytes);
    raised = path.error(problem);
    return raised;
  }

  @Override
  public boolean isOwn(Throwable failure) {
    return failure == raised;
  }
}
