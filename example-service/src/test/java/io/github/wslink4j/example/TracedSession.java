package io.github.wslink4j.example;

import io.github.wslink4j.client.RemoteException;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.example.trace.Trace;
import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/** All that a server and its clients do, in a process that is traced, and then the trace. */
final class TracedSession {

  private TracedSession() {}

  /** Takes a folder with an {@code index.html}, and the file for the trace. */
  public static void main(String[] arguments) throws Exception {
    ManualMetronome metronome = new ManualMetronome();
    try (WslinkServer server = Services.at(metronome).content(Path.of(arguments[0])).start()) {
      for (Generation generation : Generation.values()) {
        try (WslinkClient client =
            WslinkClient.builder()
                .uri(server.uri())
                .secret(ServedExample.SECRET)
                .generation(generation)
                .connect()) {
          chat(client);
          compute(client, metronome);
        }
      }
      content(server);
    }
    Set<String> session = Trace.events();
    Control.reflect();
    Files.write(Path.of(arguments[1]), session);
    Files.write(Path.of(arguments[2]), Trace.events());
  }

  private static void chat(WslinkClient client) throws InterruptedException {
    Chat chat = ChatClient.of(client);
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    chat.channel().subscribe(heard::add);
    expect("java server: hi", chat.sayHello("hi"));
    expect("java server: hi", heard.take());
  }

  private static void compute(WslinkClient client, ManualMetronome metronome) throws Exception {
    Simple simple = SimpleClient.of(client);
    expect(6L, simple.mult(List.of(2L, 3L)));
    expect(Pictures.load().day(), simple.image(false));
    expect("received binary data of length 3", simple.postbinary(new byte[3]));
    expect(Pictures.load().day(), simple.nestedImage().image());
    BlockingQueue<Picture> shown = new LinkedBlockingQueue<>();
    client.topic("my.image", PictureCodec.INSTANCE).subscribe(shown::add);
    simple.stream("my.image");
    expect(Pictures.load().day(), shown.take());
    metronome.beat();
    simple.stop("my.image");
    try {
      simple.stream("not a topic");
      throw new IllegalStateException("expected: NotATopicName");
    } catch (NotATopicName e) {
      // The typed error that was asked for.
    }
    try {
      client.call("no.such.method", List.of(), Map.of()).toCompletableFuture().join();
      throw new IllegalStateException("expected: RemoteException");
    } catch (CompletionException e) {
      expect(RemoteException.class, e.getCause().getClass());
    }
  }

  private static void content(WslinkServer server) throws IOException, InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + server.port() + "/index.html");
    HttpRequest request = HttpRequest.newBuilder(page).build();
    expect("a page", HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  private static void expect(Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException("was: " + actual + " (expected: " + expected + ")");
    }
  }

  /** Does what must be noticed. */
  private static final class Control {
    static void reflect() throws ClassNotFoundException {
      Class.forName("java.lang.String");
    }
  }
}
