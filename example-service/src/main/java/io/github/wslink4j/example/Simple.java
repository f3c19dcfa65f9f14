package io.github.wslink4j.example;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.UseCodec;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers, pictures and bytes: a tour of what travels over wslink. */
@ExportRPC("myprotocol")
public interface Simple {

  /**
   * Adds numbers.
   *
   * @param numbers what to add
   * @return the sum, 0 of nothing; an integer if all of them are integers
   */
  @UseCodec(value = NumberCodec.class, typescript = "number")
  Number add(List<@UseCodec(value = NumberCodec.class, typescript = "number") Number> numbers);

  /**
   * Multiplies numbers.
   *
   * @param numbers what to multiply
   * @return the product, 1 of nothing; an integer if all of them are integers
   */
  @UseCodec(value = NumberCodec.class, typescript = "number")
  Number mult(List<@UseCodec(value = NumberCodec.class, typescript = "number") Number> numbers);

  /**
   * A picture.
   *
   * @param alt whether the second of the two is wanted
   * @return the picture
   */
  Picture image(@Default("false") boolean alt);

  /**
   * A picture's bytes alone.
   *
   * @param alt whether the second of the two is wanted
   * @return a PNG file
   */
  @ExportRPC("myprotocol.unwrapped.image")
  ByteBuffer unwrappedImage(@Default("false") boolean alt);

  /**
   * Bytes at several depths.
   *
   * @return a picture, and two short runs of bytes
   */
  @ExportRPC("myprotocol.nested.image")
  NestedPicture nestedImage();

  /**
   * Takes bytes.
   *
   * @param data any bytes
   * @return a sentence that tells how many they were
   */
  String postbinary(byte[] data);

  /**
   * Numbers that plain JSON cannot carry.
   *
   * @param anything is taken and not looked at
   * @return infinity, not-a-number, negative infinity
   */
  List<Double> special(@Nullable Object... anything);

  /**
   * Publishes the two pictures on a topic, one after the other, every two seconds. A topic that is
   * streamed already goes on as it is.
   *
   * @param topic its name
   * @return the topic
   * @throws NotATopicName if clients could not receive publications under this name
   */
  Subscribed stream(String topic) throws NotATopicName;

  /**
   * Ends a stream; if there is none, that is fine.
   *
   * @param topic its name
   * @return the topic
   */
  Unsubscribed stop(String topic);
}
