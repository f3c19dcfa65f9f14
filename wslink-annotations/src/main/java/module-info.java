/**
 * What a wslink service interface mentions: the annotations that the processor reads, and the
 * topics that an interface promises.
 *
 * <p>An interface compiled against this module needs nothing else. Servers and clients need {@code
 * wslink-runtime}.
 */
@org.jspecify.annotations.NullMarked
module io.github.wslink4j {
  requires static org.jspecify;

  exports io.github.wslink4j;
}
