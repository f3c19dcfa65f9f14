package io.github.wslink4j.server;

import io.github.wslink4j.codec.Golden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the server answers otherwise than the recorded reference, on purpose.
 *
 * @param reason why
 * @param frames makes the frames to be seen of the recorded ones
 * @param message makes the message to be seen of the recorded one; the second one is ours, for what
 *     is random in it
 * @param closeCode the close code to be seen, 0 for the recorded one
 */
record Deviation(
    String reason,
    UnaryOperator<List<Golden.Exchange>> frames,
    BinaryOperator<Map<String, @Nullable Object>> message,
    int closeCode) {

  private static final Deviation NONE = new Deviation("", f -> f, (recorded, ours) -> recorded, 0);

  private static final Map<String, Deviation> BY_NAME = new TreeMap<>();

  static {
    for (String generation : List.of("v1/", "v2/")) {
      BY_NAME.put(
          generation + "exception",
          ofMessage(
              "the words of an exception stay here, under an id that the log has too; no trace",
              (recorded, ours) -> withWords(recorded, ours, "internal error, id [0-9a-f]{8}")));
      BY_NAME.put(
          generation + "missing-argument",
          ofMessage(
              "an argument that does not fit is named in words of our own; no trace",
              (recorded, ours) ->
                  withWords(recorded, ours, "args: missing argument \"a\" of \\(a, b, scale\\)")));
      BY_NAME.put(
          generation + "second-hello",
          ofMessage(
              "a hello that is refused ends the login; the reference keeps it",
              (recorded, ours) ->
                  "rpc:x:1".equals(recorded.get("id"))
                      ? withError(recorded, -32000, "Unauthorized: Skip message processing", null)
                      : recorded));
      Deviation shutdown =
          new Deviation(
              "1001 is what the reference asks for too, before a race makes it 1000",
              f -> f,
              (recorded, ours) -> recorded,
              1001);
      BY_NAME.put(generation + "exit", shutdown);
      BY_NAME.put(generation + "exit-later", shutdown);
      BY_NAME.put(
          generation + "two-clients",
          ofFrames(
              "one copy to each of the others, not as many as there are clients",
              frames -> frames.subList(0, frames.size() - 1)));
    }
    BY_NAME.put(
        "v1/same-attachment-twice",
        ofFrames(
            "a key for each place: clients forget a key when they first meet it",
            Deviation::withSecondKey));
    BY_NAME.put(
        "v1/python-values",
        new Deviation(
            "bytes are sent wherever they stand; text that cannot be sent is a result that cannot be sent",
            Deviation::withBytesAsAttachments,
            (recorded, ours) ->
                String.valueOf(recorded).contains("UnicodeEncodeError")
                    ? withError(recorded, -32002, "Method result cannot be serialized", "probe.raw")
                    : recorded,
            0));
    BY_NAME.put(
        "v1/over-limit",
        ofFrames(
            "both generations may exceed the limit by the overhead that generation 2 has; see LimitsTest",
            frames -> frames.subList(0, 2)));
  }

  static Deviation of(Golden golden) {
    return BY_NAME.getOrDefault(golden.name(), NONE);
  }

  private static Deviation ofMessage(
      String reason, BinaryOperator<Map<String, @Nullable Object>> message) {
    return new Deviation(reason, f -> f, message, 0);
  }

  private static Deviation ofFrames(String reason, UnaryOperator<List<Golden.Exchange>> frames) {
    return new Deviation(reason, frames, (recorded, ours) -> recorded, 0);
  }

  private static Map<String, @Nullable Object> withWords(
      Map<String, @Nullable Object> recorded, Map<String, @Nullable Object> ours, String words) {
    if (!(recorded.get("error") instanceof Map<?, ?> error)
        || !(ours.get("error") instanceof Map<?, ?> ourError)
        || !(error.get("data") instanceof Map<?, ?> data)
        || !(ourError.get("data") instanceof Map<?, ?> ourData)) {
      return recorded;
    }
    String ourWords = String.valueOf(ourData.get("exception"));
    Map<Object, @Nullable Object> newData = new LinkedHashMap<>();
    newData.put("method", data.get("method"));
    newData.put("exception", ourWords.matches(words) ? ourWords : "matching " + words);
    Map<Object, @Nullable Object> newError = new LinkedHashMap<>(error);
    newError.put("data", newData);
    Map<String, @Nullable Object> message = new LinkedHashMap<>(recorded);
    message.put("error", newError);
    return message;
  }

  private static Map<String, @Nullable Object> withError(
      Map<String, @Nullable Object> recorded, long code, String words, @Nullable String data) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", words);
    if (data != null) {
      error.put("data", data);
    }
    Map<String, @Nullable Object> message = new LinkedHashMap<>(recorded);
    message.remove("result");
    message.put("error", error);
    return message;
  }

  private static List<Golden.Exchange> withSecondKey(List<Golden.Exchange> frames) {
    List<Golden.Exchange> edited = new ArrayList<>(frames);
    Golden.Exchange header = edited.get(3);
    edited.add(5, header.withText(header.text().replace("wslink_bin0", "wslink_bin1")));
    edited.add(6, edited.get(4));
    Golden.Exchange result = edited.get(7);
    edited.set(7, result.withText(result.text().replace("\"wslink_bin0\"]", "\"wslink_bin1\"]")));
    return edited;
  }

  private static List<Golden.Exchange> withBytesAsAttachments(List<Golden.Exchange> frames) {
    List<String> bodies = List.of("0001ff", "6162", "616263");
    List<Golden.Exchange> edited = new ArrayList<>();
    int key = 0;
    for (Golden.Exchange frame : frames) {
      boolean refused = !frame.fromClient() && frame.text().contains("cannot be serialized");
      if (refused && key < bodies.size()) {
        String name = "wslink_bin" + key;
        edited.add(
            frame.withText(
                "{\"wslink\": \"1.0\", \"method\": \"wslink.binary.attachment\", \"args\": [\""
                    + name
                    + "\"]}"));
        edited.add(frame.withHex(bodies.get(key)));
        edited.add(
            frame.withText(
                frame.text().substring(0, frame.text().indexOf("\"error\""))
                    + "\"result\": \""
                    + name
                    + "\"}"));
        key++;
      } else {
        edited.add(frame);
      }
    }
    return edited;
  }
}
