package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Arguments;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What clients learn of arguments that do not fit, or that their own constructors refuse. */
class RefusedArgumentTest {

  private record Size(int width) {
    Size {
      if (width == 0) {
        throw new IllegalArgumentException();
      }
      if (width < 0) {
        throw new IllegalArgumentException("width: " + width + " (expected: at least 1)");
      }
      if (width > 9000) {
        throw new IllegalStateException("nothing for clients to know");
      }
    }
  }

  private static final class SizeCodec implements Codec<Size> {
    private static final Fields FIELDS = Fields.of("width");

    @Override
    public Size read(WireReader in) {
      int width = 0;
      in.beginMap();
      while (in.nextField(FIELDS) != WireReader.END) {
        width = in.readInt();
      }
      try {
        return new Size(width);
      } catch (IllegalArgumentException e) {
        throw in.refused(e);
      }
    }

    @Override
    public void write(WireWriter out, Size value) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class Windows extends DispatchTable {
    private static final Fields PARAMETERS = Fields.of("name", "sizes");
    private static final Codec<List<Size>> SIZES = new SizeCodec().list();

    Windows() {
      super(
          ServiceDescriptor.builder("Windows", "")
              .method("resize")
              .parameters(PARAMETERS)
              .topic("frames", Overflow.LATEST, 1)
              .parameters(PARAMETERS)
              .build(),
          "windows");
    }

    @Override
    protected DispatchTable with(Object service) {
      throw new UnsupportedOperationException("one for all clients");
    }

    @Override
    public void call(int method, Call call) {
      String name = readName(call);
      if (name.equals("locked")) {
        throw new IllegalArgumentException("a secret of the service");
      }
      if (name.equals("relayed")) {
        throw new WireException("args[0]: what another server was not sent");
      }
      call.result().writeNull();
    }

    @Override
    public void subscribe(int topic, TopicCall call) {
      readName(call);
      call.deliver(new TopicPublisher<>(), Codecs.STRING);
    }

    private static String readName(Arguments call) {
      String name = call.argument(0).readString();
      SIZES.read(call.argument(1));
      return name;
    }
  }

  private static Map<String, Integer> width(int width) {
    return Map.of("width", width);
  }

  @ParameterizedTest
  @EnumSource
  void whatAConstructorRefusesIsAnArgumentThatDoesNotFit(Generation generation) throws Exception {
    try (WslinkServer server = WslinkServer.builder().service(new Windows()).start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "resize", "a", List.of(width(3), width(-1)));
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("argument \"sizes\": args[1][1]: width: -1 (expected: at least 1)");
      client.call(2, "resize", "a", List.of(width(0)));
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("argument \"sizes\": args[1][0]: an invalid value");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatElseGoesWrongKeepsItsWordsToItself(Generation generation) throws Exception {
    try (WslinkServer server = WslinkServer.builder().service(new Windows()).start();
        Peer client = Peer.loggedIn(server, generation)) {
      client.call(1, "resize", "a", List.of(width(9001)));
      assertThat(WireErrors.wordsOf(client.error())).matches("internal error, id [0-9a-f]{8}");
      client.call(2, "resize", "locked", List.of());
      assertThat(WireErrors.wordsOf(client.error())).matches("internal error, id [0-9a-f]{8}");
      client.call(3, "resize", "relayed", List.of());
      assertThat(WireErrors.wordsOf(client.error())).matches("internal error, id [0-9a-f]{8}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriptionNamesItsArgumentsAsACallDoes(Generation generation) throws Exception {
    try (WslinkServer server = WslinkServer.builder().service(new Windows()).start();
        Peer client = new Peer(server, generation)) {
      client.hello(Map.of("secret", Peer.SECRET, "extensions", List.of("subscribe")));
      client.next();
      client.system(1, "wslink.subscribe", "frames", List.of(7, List.of()));
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("argument \"name\": args[0]: expected text, got an integer");
      client.system(2, "wslink.subscribe", "frames", List.of("a", List.of(width(-1))));
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("argument \"sizes\": args[1][0]: width: -1 (expected: at least 1)");
      client.system(3, "wslink.subscribe", "frames", List.of("a"));
      assertThat(WireErrors.wordsOf(client.error()))
          .isEqualTo("args: missing argument \"sizes\" of (name, sizes)");
    }
  }
}
