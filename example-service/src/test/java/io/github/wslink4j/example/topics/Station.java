package io.github.wslink4j.example.topics;

import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** Two sensors, and two languages. */
final class Station implements Sensors {

  private final Map<Integer, TopicPublisher<Reading>> sensors =
      Map.of(1, new TopicPublisher<>(), 2, new TopicPublisher<>());
  private final Map<Integer, List<Reading>> readings =
      Map.of(1, new CopyOnWriteArrayList<>(), 2, new CopyOnWriteArrayList<>());
  private final Map<String, TopicPublisher<String>> languages =
      Map.of("en", new TopicPublisher<>(), "de", new TopicPublisher<>());

  @Override
  public void read(int sensor, Reading reading) throws UnknownSensor {
    if (!sensors.containsKey(sensor)) {
      throw new UnknownSensor(sensor);
    }
    readings.get(sensor).add(reading);
    sensors.get(sensor).publish(reading);
    languages.get("en").publish("sensor " + sensor + " reads " + reading.value());
    languages.get("de").publish("Sensor " + sensor + " misst " + reading.value());
  }

  @Override
  public Topic<Reading> readings(int sensor) {
    return sensors.get(sensor);
  }

  @Override
  public Flow.Publisher<Reading> history(int sensor) throws UnknownSensor {
    List<Reading> history = readings.get(sensor);
    if (history == null) {
      throw new UnknownSensor(sensor);
    }
    return subscriber -> {
      try (SubmissionPublisher<Reading> publisher = new SubmissionPublisher<>()) {
        publisher.subscribe(subscriber);
        history.forEach(publisher::submit);
      }
    };
  }

  @Override
  public Topic<String> sentences(String language) {
    return languages.get(language);
  }
}
