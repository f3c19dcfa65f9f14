package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.ProtocolException;
import io.github.wslink4j.codec.msgpack.Packer;
import java.math.BigInteger;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Rewrites JSON as MessagePack. A lone surrogate, which JSON can spell and UTF-8 cannot, becomes
 * U+FFFD, as it does wherever a browser sends text.
 */
final class Rewriter {
  private final Packer out;
  private final int maxDepth;
  private final Consumer<String> texts;

  /**
   * A rewriter for one connection.
   *
   * @param out where the MessagePack is put
   * @param maxDepth how deep lists and maps may nest
   * @param texts is told every text that is a value
   */
  Rewriter(Packer out, int maxDepth, Consumer<String> texts) {
    this.out = out;
    this.maxDepth = maxDepth;
    this.texts = texts;
  }

  void rewrite(byte[] bytes, int offset, int length) {
    try (JsonParser parser =
        Json.FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw invalid("text without content");
      }
      value(parser, first, 0);
      if (parser.nextToken() != null) {
        throw invalid("more text than the message takes");
      }
    } catch (JacksonException e) {
      throw invalid("text that is not JSON, at byte " + e.getLocation().getByteOffset());
    }
  }

  private void value(JsonParser parser, JsonToken token, int depth) {
    switch (token) {
      case START_OBJECT -> map(parser, depth);
      case START_ARRAY -> list(parser, depth);
      case VALUE_STRING -> {
        String text = paired(parser.getString());
        texts.accept(text);
        out.text(text);
      }
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> out.number(parser.getDoubleValue());
      case VALUE_TRUE -> out.bool(true);
      case VALUE_FALSE -> out.bool(false);
      default -> out.nil();
    }
  }

  private void map(JsonParser parser, int depth) {
    descend(depth);
    int header = out.openHeader(true);
    int count = 0;
    for (; parser.nextToken() != JsonToken.END_OBJECT; count++) {
      out.text(paired(parser.currentName()));
      value(parser, parser.nextToken(), depth + 1);
    }
    out.count(header, count);
  }

  private void list(JsonParser parser, int depth) {
    descend(depth);
    int header = out.openHeader(false);
    int count = 0;
    for (JsonToken token; (token = parser.nextToken()) != JsonToken.END_ARRAY; count++) {
      value(parser, token, depth + 1);
    }
    out.count(header, count);
  }

  private void descend(int depth) {
    if (depth >= maxDepth) {
      throw invalid("nested deeper than " + maxDepth);
    }
  }

  private void integer(JsonParser parser) {
    if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
      out.integer(parser.getLongValue());
      return;
    }
    BigInteger value = parser.getBigIntegerValue();
    out.bigInteger(value.toByteArray());
  }

  private static String paired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        StringBuilder paired = new StringBuilder(text.length());
        text.codePoints()
            .map(point -> point >= 0xd800 && point <= 0xdfff ? 0xfffd : point)
            .forEach(paired::appendCodePoint);
        return paired.toString();
      }
    }
    return text;
  }

  private static ProtocolException invalid(String reason) {
    return new ProtocolException(ProtocolException.INVALID_PAYLOAD, reason);
  }
}
