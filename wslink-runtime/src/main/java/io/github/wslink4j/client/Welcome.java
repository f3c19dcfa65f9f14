package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a server says to hello.
 *
 * @param clientId this client's name, which its calls carry
 * @param maxFrameSize the largest frame that the server takes, in bytes
 * @param extensions what the server can do beyond the reference, of what was offered
 */
record Welcome(String clientId, int maxFrameSize, Set<String> extensions) {

  /** The id of every hello. */
  static final String HELLO = "system:c0:0";

  /** What a server takes that does not say: 512 KiB. */
  static final int DEFAULT_FRAME_SIZE = 512 * 1024;

  private static final Fields RESULT = Fields.of("clientID").optional("maxMsgSize", "extensions");

  /** The extension of subscriptions with arguments. */
  private static final String SUBSCRIBE = "subscribe";

  /** The extension of results that come one after another. */
  private static final String STREAM = "stream";

  private static final List<String> OFFERED = List.of(SUBSCRIBE, STREAM);

  /**
   * The reference takes no more than 512 bytes before hello. A secret so long that the offer of
   * extensions could be what breaks that limit goes without the offer.
   */
  private static final int LONG_SECRET = 400;

  /**
   * Writes a hello.
   *
   * @param out begins a message
   * @param secret what lets the client in
   */
  static void writeHello(MessageWriter out, String secret) {
    boolean offer = secret.getBytes(StandardCharsets.UTF_8).length <= LONG_SECRET;
    out.beginCall(HELLO, "wslink.hello", 1);
    out.beginMap(offer ? 2 : 1);
    out.writeKey("secret");
    out.writeString(secret);
    if (offer) {
      out.writeKey("extensions");
      out.beginList(OFFERED.size());
      OFFERED.forEach(out::writeString);
      out.endList();
    }
    out.endMap();
    out.beginKeywords(0);
  }

  /**
   * Reads the result of a hello.
   *
   * @param in stands before it
   * @return what it says
   */
  static Welcome read(MessageReader in) {
    String clientId = "";
    long maxFrameSize = 0;
    Set<String> extensions = Set.of();
    in.beginMap();
    for (int field; (field = in.nextField(RESULT)) != WireReader.END; ) {
      switch (field) {
        case 0 -> clientId = in.readString();
        case 1 -> maxFrameSize = in.readNull() ? 0 : in.readLong();
        case 2 -> extensions = readExtensions(in);
        default -> in.skipValue();
      }
    }
    if (maxFrameSize <= 0) {
      maxFrameSize = DEFAULT_FRAME_SIZE;
    }
    return new Welcome(clientId, (int) Math.min(maxFrameSize, Integer.MAX_VALUE), extensions);
  }

  private static Set<String> readExtensions(WireReader in) {
    Set<String> extensions = new HashSet<>();
    if (in.readAny() instanceof List<?> names) {
      names.stream().map(String::valueOf).filter(OFFERED::contains).forEach(extensions::add);
    }
    return extensions;
  }

  /** Whether subscriptions with arguments can be made. */
  boolean subscriptions() {
    return extensions.contains(SUBSCRIBE);
  }

  /** Whether results may come one after another. */
  boolean streams() {
    return extensions.contains(STREAM);
  }
}
