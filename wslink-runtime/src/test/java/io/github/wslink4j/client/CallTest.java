package io.github.wslink4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CallTest {

  private static CompletableFuture<Object> call(WslinkClient client, String method) {
    return client.call(method, List.of(), Map.of()).toCompletableFuture();
  }

  @ParameterizedTest
  @EnumSource
  void argumentsTravelByPositionAndByKeyword(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    try (WslinkClient client = server.client().connect()) {
      Map<String, Object> keywords = new LinkedHashMap<>();
      keywords.put("scale", 1.5);
      keywords.put("none", null);
      client.call("probe.kw", Arrays.asList(1, "two", null), keywords);
      assertThat(server.requests)
          .containsExactly(
              new Request("rpc:cabc:0", "probe.kw", Arrays.asList(1L, "two", null), keywords));
    }
  }

  @ParameterizedTest
  @EnumSource
  void bytesTravelBothWays(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.onRequest =
        request -> server.result(request.id(), Map.of("back", request.arguments().get(0)));
    try (WslinkClient client = server.client().connect()) {
      byte[] bytes = {1, 2, 3, -1};
      Object result =
          client.call("echo", List.of(bytes), Map.of("k", bytes)).toCompletableFuture().join();
      assertThat(server.lastRequest().keywords().get("k")).isEqualTo(bytes);
      assertThat(((Map<?, ?>) result).get("back")).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersAreMatchedByIdAndMayComeInAnyOrder(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    try (WslinkClient client = server.client().connect()) {
      CompletableFuture<Object> first = call(client, "first");
      CompletableFuture<Object> second = call(client, "second");
      CompletableFuture<Object> third = call(client, "third");
      server.result("rpc:cabc:2", "c");
      server.result("rpc:cabc:0", "a");
      assertThat(first).isCompletedWithValue("a");
      assertThat(second).isNotDone();
      assertThat(third).isCompletedWithValue("c");
      server.result("rpc:cabc:1", null);
      assertThat(second).isCompletedWithValue(null);
    }
  }

  @Test
  void aSecondAnswerAndAnAnswerToNothingChangeNothing() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    try (WslinkClient client = server.client().connect()) {
      CompletableFuture<Object> result = call(client, "m");
      server.result("rpc:cabc:7", "stray");
      server.result("rpc:cabc:0", "right");
      server.failure("rpc:cabc:0", -1, "twice", null);
      assertThat(result).isCompletedWithValue("right");
      assertThat(client.closed().toCompletableFuture()).isNotDone();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFailureKeepsItsCodeItsWordsAndItsData(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    Map<String, Object> data = Map.of("method", "m", "exception", "internal error, id 1234abcd");
    server.onRequest =
        request ->
            server.failure(request.id(), ErrorCode.EXCEPTION, ErrorCode.EXCEPTION_RAISED, data);
    try (WslinkClient client = server.client().connect()) {
      RemoteException failure =
          catchThrowableOfType(
              RemoteException.class, () -> client.blocking().call("m", 0, Codecs.ANY).send());
      assertThat(failure).hasMessage("internal error, id 1234abcd");
      assertThat(failure.code()).isEqualTo(-32001);
      assertThat(failure.data()).isEqualTo(data);
      assertThat(failure.toString()).contains("code -32001").contains("1234abcd");
    }
  }

  private record Size(int width) {
    Size {
      if (width <= 0) {
        throw new IllegalArgumentException("width: " + width + " (expected: at least 1)");
      }
    }
  }

  private static final class SizeCodec implements Codec<Size> {
    @Override
    public Size read(WireReader in) {
      return new Size(in.readInt());
    }

    @Override
    public void write(WireWriter out, Size value) {
      out.writeInt(value.width());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResultThatItsConstructorRefusesIsNamedByItsPlace(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.onRequest = request -> server.result(request.id(), List.of(1, 0));
    try (WslinkClient client = server.client().connect()) {
      assertThatThrownBy(() -> client.blocking().call("m", 0, new SizeCodec().list()).send())
          .isInstanceOf(RemoteException.class)
          .hasMessage("the answer to m: result[1]: width: 0 (expected: at least 1)")
          .hasCauseInstanceOf(RemoteException.class);
    }
  }

  @Test
  void theStackTraceOfABlockingCallIsTheCallers() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.onRequest = request -> server.failure(request.id(), -32001, "Exception raised", null);
    try (WslinkClient client = server.client().connect()) {
      RemoteException failure =
          catchThrowableOfType(RemoteException.class, () -> blockingCaller(client));
      assertThat(failure.getStackTrace())
          .anyMatch(frame -> frame.getMethodName().equals("blockingCaller"));
      assertThat(failure).hasCauseInstanceOf(RemoteException.class);
    }
  }

  private static void blockingCaller(WslinkClient client) {
    client.blocking().call("m", 0, Codecs.ANY).send();
  }

  @ParameterizedTest
  @EnumSource
  void aDeclaredErrorComesOutAsItself(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    server.onRequest = request -> unknownMesh(server, request, Map.of("meshName", "bunny"));
    try (WslinkClient client = server.client().connect()) {
      OutgoingCall<String> blocking =
          client.blocking().call("viewport.mesh.load", 0, Codecs.STRING, UnknownMesh.DECLARED);
      UnknownMesh error = catchThrowableOfType(UnknownMesh.class, blocking::send);
      assertThat(error.meshName()).isEqualTo("bunny");
      assertThat(error.getStackTrace()[0].getClassName()).endsWith("BlockingCall");

      CompletableFuture<String> stage =
          client
              .call("viewport.mesh.load", 0, Codecs.STRING, UnknownMesh.DECLARED)
              .send()
              .toCompletableFuture();
      assertThatThrownBy(stage::join).hasCauseInstanceOf(UnknownMesh.class);
    }
  }

  @Test
  void anErrorThatIsNotDeclaredOrNotAsDeclaredStaysARemoteException() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.onRequest = request -> unknownMesh(server, request, Map.of("meshName", 7));
    try (WslinkClient client = server.client().connect()) {
      RemoteException notAsDeclared =
          catchThrowableOfType(
              RemoteException.class,
              () -> client.blocking().call("m", 0, Codecs.STRING, UnknownMesh.DECLARED).send());
      RemoteException notDeclared =
          catchThrowableOfType(
              RemoteException.class, () -> client.blocking().call("m", 0, Codecs.ANY).send());
      assertThat(notAsDeclared.data()).isEqualTo(notDeclared.data());
      assertThat(((Map<?, ?>) notDeclared.data()).get("fields")).isEqualTo(Map.of("meshName", 7L));
    }
  }

  private static void unknownMesh(ScriptedServer server, Request request, Map<String, ?> fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("method", request.method());
    data.put("fields", fields);
    data.put("type", "UnknownMesh");
    server.failure(request.id(), ErrorCode.EXCEPTION, ErrorCode.EXCEPTION_RAISED, data);
  }

  @ParameterizedTest
  @EnumSource
  void aResultOfTheWrongTypeFailsItsCallAndNothingElse(Generation generation) {
    ScriptedServer server = new ScriptedServer(generation);
    try (WslinkClient client = server.client().connect()) {
      CompletableFuture<Integer> wrong =
          client.call("count", 0, Codecs.INT).send().toCompletableFuture();
      CompletableFuture<Object> right = call(client, "m");
      server.result("rpc:cabc:0", "many");
      server.result("rpc:cabc:1", "fine");
      assertThatThrownBy(wrong::join)
          .cause()
          .isInstanceOf(RemoteException.class)
          .hasMessage("the answer to count: result: expected an integer, got text")
          .hasCauseInstanceOf(WireException.class);
      assertThat(right).isCompletedWithValue("fine");
    }
  }

  @Test
  void anArgumentThatTheWireCannotCarryIsRefusedBeforeAnythingIsSent() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    try (WslinkClient client = server.client().connect()) {
      assertThatThrownBy(() -> client.call("m", List.of(1, List.of(new Object())), Map.of()))
          .isInstanceOf(WireException.class)
          .hasMessageStartingWith("args[1][0]: expected a value that the wire can carry");
      assertThat(server.requests).isEmpty();
      CompletableFuture<Object> next = call(client, "m");
      server.result(server.lastRequest().id(), 1);
      assertThat(next).isCompletedWithValue(1L);
    }
  }

  @Test
  void aCallIsSentOnce() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    try (WslinkClient client = server.client().connect()) {
      OutgoingCall<@Nullable Object> call = client.call("m", 0, Codecs.ANY);
      call.send();
      assertThatThrownBy(call::send)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the call of m has been sent");
    }
  }

  @Test
  void manyCallsMayBeInTheMakingAtOnce() {
    ScriptedServer server = new ScriptedServer(Generation.TWO);
    server.onRequest = request -> server.result(request.id(), request.arguments().get(0));
    try (WslinkClient client = server.client().connect()) {
      List<OutgoingCall<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        OutgoingCall<Integer> call = client.blocking().call("m", 1, Codecs.INT);
        call.arguments().writeInt(i);
        calls.add(call);
      }
      for (int i = 0; i < 20; i++) {
        assertThat(calls.get(i).send()).isCompletedWithValue(i);
      }
    }
  }
}
