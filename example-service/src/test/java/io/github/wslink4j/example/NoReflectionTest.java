package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Neither the generated code nor the way to a method and back reflects. */
@Timeout(60)
final class NoReflectionTest {

  private static final List<String> REFLECTION =
      List.of("java.lang.reflect.", "jdk.internal.reflect.", "java.lang.invoke.");

  @Test
  void aCallReachesItsMethodWithoutReflection() throws IOException {
    StackRecorder recorder = new StackRecorder();
    try (WslinkServer server =
            WslinkServer.builder().port(0).service(ChatDispatchTable.of(recorder)).start();
        WslinkClient client = WslinkClient.connect(server.uri(), ServedExample.SECRET)) {
      ChatClient.of(client).sayHello("hi");
    }
    assertThat(recorder.stack)
        .anyMatch(frame -> frame.startsWith("io.github.wslink4j.example.ChatDispatchTable"))
        .noneMatch(NoReflectionTest::reflects);
  }

  @Test
  void aPublicationReachesItsListenerWithoutReflection() throws InterruptedException {
    BlockingQueue<List<String>> stacks = new LinkedBlockingQueue<>();
    try (ServedExample example = new ServedExample();
        WslinkClient client = WslinkClient.connect(example.uri(), ServedExample.SECRET)) {
      Chat chat = ChatClient.of(client);
      chat.channel().subscribe(line -> stacks.add(stack()));
      chat.sayHello("hi");
      assertThat(stacks.take())
          .anyMatch(frame -> frame.startsWith("io.github.wslink4j.client."))
          .noneMatch(NoReflectionTest::reflects);
    }
  }

  @Test
  void theRecorderWouldSeeReflection() throws ReflectiveOperationException {
    StackRecorder recorder = new StackRecorder();
    Chat.class.getMethod("sayHello", String.class).invoke(recorder, "hi");
    assertThat(recorder.stack).anyMatch(NoReflectionTest::reflects);
  }

  @Test
  void theGeneratedCodeDoesNotMentionReflection() throws IOException {
    List<Path> sources = generatedSources();
    assertThat(sources)
        .extracting(source -> source.getFileName().toString())
        .contains("ChatDispatchTable.java", "SimpleClient.java", "PictureCodec.java");
    for (Path source : sources) {
      assertThat(source)
          .content()
          .doesNotContain("java.lang.reflect", "java.lang.invoke", "Class.forName", ".getMethod(");
    }
  }

  private static List<Path> generatedSources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/generated-sources/annotations"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static boolean reflects(String frame) {
    return REFLECTION.stream().anyMatch(frame::startsWith);
  }

  private static List<String> stack() {
    return StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES)
        .walk(frames -> frames.map(StackFrame::getClassName).toList());
  }

  private static final class StackRecorder implements Chat {
    private volatile List<String> stack = List.of();

    @Override
    public String sayHello(String message) {
      stack = stack();
      return message;
    }

    @Override
    public void startTalking() {}

    @Override
    public void stopTalking() {}

    @Override
    public Topic<String> channel() {
      return new TopicPublisher<>();
    }

    private static List<String> stack() {
      return NoReflectionTest.stack();
    }
  }
}
