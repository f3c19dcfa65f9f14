package io.github.wslink4j.example;

import io.github.wslink4j.Subscription;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one showcase of the example. All clients share it, and its streams. */
final class Showcase implements Simple {

  static final Duration PAUSE = Duration.ofSeconds(2);

  // What the stock JavaScript clients accept; they drop anything else without a word.
  private static final Pattern TOPIC_NAME = Pattern.compile("\\w+(\\.\\w+)*");

  private final Metronome metronome;
  private final Pictures pictures;
  private final BiConsumer<String, Picture> publisher;
  private final Map<String, Subscription> streams = new ConcurrentHashMap<>();

  /**
   * A showcase.
   *
   * @param publisher publishes a picture on the topic of the given name
   */
  Showcase(Metronome metronome, Pictures pictures, BiConsumer<String, Picture> publisher) {
    this.metronome = metronome;
    this.pictures = pictures;
    this.publisher = publisher;
  }

  @Override
  public Number add(List<Number> numbers) {
    return Arithmetic.sum(numbers);
  }

  @Override
  public Number mult(List<Number> numbers) {
    return Arithmetic.product(numbers);
  }

  @Override
  public Picture image(boolean alt) {
    return pictures.pick(alt);
  }

  @Override
  public ByteBuffer unwrappedImage(boolean alt) {
    return pictures.pick(alt).blob();
  }

  @Override
  public NestedPicture nestedImage() {
    return new NestedPicture(
        pictures.day(),
        List.of(
            ByteBuffer.wrap(new byte[] {1, 2, 3, 4}),
            ByteBuffer.wrap(new byte[] {5, 6, 7, 8, 9, 10})));
  }

  @Override
  public String postbinary(byte[] data) {
    return "received binary data of length " + data.length;
  }

  @Override
  public List<Double> special(@Nullable Object... anything) {
    return List.of(Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY);
  }

  @Override
  public Subscribed stream(String topic) throws NotATopicName {
    if (!TOPIC_NAME.matcher(topic).matches()) {
      throw new NotATopicName(topic);
    }
    streams.computeIfAbsent(topic, this::startStream);
    return new Subscribed(topic);
  }

  @Override
  public Unsubscribed stop(String topic) {
    Subscription stream = streams.remove(topic);
    if (stream != null) {
      stream.close();
    }
    return new Unsubscribed(topic);
  }

  private Subscription startStream(String topic) {
    return metronome.every(
        PAUSE, new Slideshow(pictures, picture -> publisher.accept(topic, picture)));
  }
}
