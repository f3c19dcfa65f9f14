package io.github.wslink4j.example.topics;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;
import java.util.concurrent.Flow;

/** Readings of sensors, each sensor a topic of its own. */
@ExportRPC
interface Sensors {

  /** Makes a sensor read. */
  void read(int sensor, Reading reading) throws UnknownSensor;

  /** The readings of one sensor. */
  Topic<Reading> readings(int sensor);

  /** What one sensor has read so far, oldest first. */
  Flow.Publisher<Reading> history(int sensor) throws UnknownSensor;

  /** The readings of all sensors, as text; stock clients hear them in English. */
  Topic<String> sentences(@Default("en") String language);

  /**
   * One reading.
   *
   * @param unit what it is measured in
   * @param value how much
   */
  record Reading(Unit unit, double value) {}

  /** What sensors measure in. */
  enum Unit {
    CELSIUS,
    PASCAL
  }

  /** There is no such sensor. */
  final class UnknownSensor extends Exception {
    private static final long serialVersionUID = 1L;

    private final int sensor;

    UnknownSensor(int sensor) {
      super("no sensor " + sensor);
      this.sensor = sensor;
    }

    int sensor() {
      return sensor;
    }
  }
}
