package io.github.wslink4j.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.wslink4j.codec.Golden;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One recorded message, whose client id can be replaced by the one of this run even where it is cut
 * into chunks: both have the same length, so that everything else keeps its place.
 *
 * @param exchanges the frames that carry it
 */
record GoldenMessage(List<Golden.Exchange> exchanges) {

  private static final int HEADER = 12;
  private static final Pattern CLIENT_ID = Pattern.compile("c[0-9a-f]{32}");

  /** Puts the frames of a recording together. */
  static List<GoldenMessage> of(List<Golden.Exchange> frames) {
    List<GoldenMessage> messages = new ArrayList<>();
    List<Golden.Exchange> open = new ArrayList<>();
    for (Golden.Exchange frame : frames) {
      open.add(frame);
      if (!frame.generation2() || frame.message() != null) {
        messages.add(new GoldenMessage(List.copyOf(open)));
        open.clear();
      }
    }
    return messages;
  }

  int connection() {
    return exchanges.get(0).connection();
  }

  boolean fromClient() {
    return exchanges.get(0).fromClient();
  }

  boolean isText() {
    return exchanges.get(0).text() != null;
  }

  boolean isGeneration2() {
    return exchanges.get(0).generation2();
  }

  /** The frames as this run is to send or see them. */
  List<byte[]> frames(String clientId) {
    int header = isGeneration2() ? HEADER : 0;
    StringBuilder body = new StringBuilder();
    exchanges.forEach(frame -> body.append(latin(frame.bytes()).substring(header)));
    String replaced = CLIENT_ID.matcher(body).replaceAll(clientId);
    List<byte[]> frames = new ArrayList<>();
    int begin = 0;
    for (Golden.Exchange frame : exchanges) {
      byte[] bytes = frame.bytes();
      int end = begin + bytes.length - header;
      frames.add(
          (latin(Arrays.copyOf(bytes, header)) + replaced.substring(begin, end))
              .getBytes(ISO_8859_1));
      begin = end;
    }
    return frames;
  }

  /** Frames in hexadecimal, but for the message's random id. */
  static String hex(List<byte[]> frames) {
    StringBuilder hex = new StringBuilder();
    for (byte[] frame : frames) {
      hex.append(HexFormat.of().formatHex(frame, 4, frame.length)).append('\n');
    }
    return hex.toString();
  }

  static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
