package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShowcaseTest {

  private final ManualMetronome metronome = new ManualMetronome();
  private final Pictures pictures = Pictures.load();
  private final List<Map.Entry<String, Picture>> shown = new ArrayList<>();
  private final Showcase showcase =
      new Showcase(metronome, pictures, (topic, picture) -> shown.add(Map.entry(topic, picture)));

  @Test
  void addsAndMultiplies() {
    assertThat(showcase.add(List.of(1L, 2L, 3.5))).isEqualTo(6.5);
    assertThat(showcase.mult(List.of(6L, 7L))).isEqualTo(42L);
  }

  @Test
  void theTwoPicturesAreDifferentPngFilesOfTheSameSize() throws IOException {
    for (Picture picture : List.of(showcase.image(false), showcase.image(true))) {
      byte[] png = new byte[picture.blob().remaining()];
      picture.blob().duplicate().get(png);
      var image = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(image.getWidth()).isEqualTo(320);
      assertThat(image.getHeight()).isEqualTo(200);
    }
    assertThat(showcase.image(false)).isNotEqualTo(showcase.image(true));
  }

  @Test
  void anUnwrappedImageIsThePictureItself() {
    assertThat(showcase.unwrappedImage(false)).isEqualTo(showcase.image(false).blob());
    assertThat(showcase.unwrappedImage(true)).isEqualTo(showcase.image(true).blob());
  }

  @Test
  void nobodyCanChangeAPicture() {
    assertThat(showcase.image(false).blob().isReadOnly()).isTrue();
  }

  @Test
  void bytesLieAtSeveralDepths() {
    assertThat(showcase.nestedImage())
        .isEqualTo(
            new NestedPicture(
                pictures.day(),
                List.of(
                    ByteBuffer.wrap(new byte[] {1, 2, 3, 4}),
                    ByteBuffer.wrap(new byte[] {5, 6, 7, 8, 9, 10}))));
  }

  @Test
  void bytesAreCounted() {
    assertThat(showcase.postbinary(new byte[5])).isEqualTo("received binary data of length 5");
  }

  @Test
  void specialNumbersComeInTheirOrder() {
    assertThat(showcase.special("anything", null))
        .containsExactly(Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY);
  }

  @Test
  void aStreamShowsThePicturesInTurn() throws NotATopicName {
    assertThat(showcase.stream("image")).isEqualTo(new Subscribed("image"));
    metronome.beat();
    metronome.beat();

    assertThat(shown)
        .containsExactly(
            Map.entry("image", pictures.day()),
            Map.entry("image", pictures.night()),
            Map.entry("image", pictures.day()));
    assertThat(metronome.periods()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void streamingATopicTwiceDoesNotDoubleIt() throws NotATopicName {
    showcase.stream("image");
    assertThat(showcase.stream("image")).isEqualTo(new Subscribed("image"));
    assertThat(metronome.running()).isEqualTo(1);
  }

  @Test
  void oneStreamStopsAndTheOthersGoOn() throws NotATopicName {
    showcase.stream("a");
    showcase.stream("b");
    assertThat(showcase.stop("a")).isEqualTo(new Unsubscribed("a"));

    shown.clear();
    metronome.beat();
    assertThat(shown).extracting(Map.Entry::getKey).containsExactly("b");
  }

  @Test
  void stoppingWhatDoesNotStreamIsFine() {
    assertThat(showcase.stop("image")).isEqualTo(new Unsubscribed("image"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a-b", "a/b", ".a", "a.", "a..b", "a b", "käse"})
  void aTopicThatNoClientWouldDeliverIsRefused(String topic) {
    assertThatThrownBy(() -> showcase.stream(topic))
        .isInstanceOf(NotATopicName.class)
        .hasMessageContaining("\"" + topic + "\"")
        .hasMessageContaining("expected: letters, digits and underscores");
    assertThat(metronome.running()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"image", "image_2", "my.image.push", "0"})
  void aTopicThatClientsDeliverIsStreamed(String topic) throws NotATopicName {
    showcase.stream(topic);
    assertThat(shown).extracting(Map.Entry::getKey).containsExactly(topic);
  }
}
