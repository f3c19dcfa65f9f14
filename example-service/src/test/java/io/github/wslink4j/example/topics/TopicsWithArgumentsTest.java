package io.github.wslink4j.example.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.client.RemoteException;
import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.example.topics.Sensors.Reading;
import io.github.wslink4j.example.topics.Sensors.Unit;
import io.github.wslink4j.example.topics.Sensors.UnknownSensor;
import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
final class TopicsWithArgumentsTest {

  private static final Reading WARM = new Reading(Unit.CELSIUS, 21.5);
  private static final Reading HIGH = new Reading(Unit.PASCAL, 1e5);

  @ParameterizedTest
  @EnumSource
  void eachSubscriptionHearsWhatItAskedFor(Generation generation) throws Exception {
    try (WslinkServer server = start();
        WslinkClient client = connect(server, generation)) {
      Sensors sensors = SensorsClient.of(client);
      BlockingQueue<Reading> first = new LinkedBlockingQueue<>();
      BlockingQueue<String> german = new LinkedBlockingQueue<>();
      sensors.readings(1).subscribe(first::add);
      sensors.sentences("de").subscribe(german::add);

      sensors.read(2, HIGH);
      sensors.read(1, WARM);

      assertThat(next(first)).isEqualTo(WARM);
      assertThat(next(german)).isEqualTo("Sensor 2 misst 100000.0");
      assertThat(next(german)).isEqualTo("Sensor 1 misst 21.5");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClientThatSendsNoArgumentsHearsTheDefault(Generation generation) throws Exception {
    try (WslinkServer server = start();
        StockClient stock = new StockClient(server.uri(), generation);
        WslinkClient client = connect(server, generation)) {
      SensorsClient.of(client).read(1, WARM);

      assertThat(stock.nextPublication())
          .contains("publish:sensors.sentences:0")
          .contains("sensor 1 reads 21.5");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSubscriberLearnsThatNothingMoreWillCome(Generation generation) throws Exception {
    BlockingQueue<Reading> heard = new LinkedBlockingQueue<>();
    BlockingQueue<Throwable> refusals = new LinkedBlockingQueue<>();
    BlockingQueue<Throwable> ends = new LinkedBlockingQueue<>();
    try (WslinkServer server = start();
        WslinkClient client = connect(server, generation)) {
      Sensors sensors = SensorsClient.of(client);
      sensors.readings(3).subscribe(heard::add, refusals::add);
      sensors.readings(1).subscribe(heard::add, ends::add);

      assertThat(next(refusals))
          .isInstanceOfSatisfying(
              RemoteException.class,
              refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.EXCEPTION));
      sensors.read(1, WARM);
      assertThat(next(heard)).isEqualTo(WARM);
      assertThat(ends).isEmpty();
    }
    assertThat(next(ends)).isInstanceOf(RemoteException.class).hasMessage("the client was closed");
    assertThat(refusals).isEmpty();
  }

  @Test
  void anErrorComesOutAsItself() throws Exception {
    try (WslinkServer server = start();
        WslinkClient client = connect(server, Generation.TWO)) {
      Sensors sensors = SensorsClient.of(client);

      assertThatThrownBy(() -> sensors.read(3, WARM))
          .isInstanceOfSatisfying(
              UnknownSensor.class, error -> assertThat(error.sensor()).isEqualTo(3));
    }
  }

  private static WslinkServer start() throws IOException {
    return WslinkServer.builder().service(SensorsDispatchTable.of(new Station())).start();
  }

  private static WslinkClient connect(WslinkServer server, Generation generation) {
    return WslinkClient.builder().uri(server.uri()).generation(generation).connect();
  }

  private static <T> @Nullable T next(BlockingQueue<T> queue) throws InterruptedException {
    return queue.poll(20, TimeUnit.SECONDS);
  }
}
