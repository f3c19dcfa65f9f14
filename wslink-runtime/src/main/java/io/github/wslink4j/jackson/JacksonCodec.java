package io.github.wslink4j.jackson;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A codec for a type that Jackson can bind but that no codec is generated for: a class of somebody
 * else's library, a class with Jackson annotations of its own.
 *
 * <pre>{@code
 * final class PolygonCodec extends JacksonCodec<Polygon> {
 *   PolygonCodec() {
 *     super(Polygon.class);
 *   }
 * }
 * }</pre>
 *
 * <p>Values pass through plain Java values (lists, maps, text, numbers, {@code byte[]}), which
 * costs several times what a generated codec does; use it for small or rare things. Besides that:
 *
 * <ul>
 *   <li>Jackson uses reflection, so the class must be open to it (module system, GraalVM).
 *   <li>{@code byte[]} properties travel as bytes, in both generations.
 *   <li>Integers beyond ±(2^53−1) are not refused, and JavaScript rounds them.
 *   <li>What does not fit is refused with Jackson's path ({@code points[3].x}), but without its
 *       words, which may hold names of classes.
 *   <li>Generic types are not for it: a {@code Class} cannot say what its type arguments are.
 * </ul>
 *
 * <p>Thread-safe if the mapper is, as Jackson's are.
 *
 * @param <T> the type
 */
public class JacksonCodec<T> implements Codec<T> {

  private static final ObjectMapper DEFAULT =
      JsonMapper.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final Class<T> type;
  private final ObjectMapper mapper;

  /**
   * A codec that binds as a plain Jackson mapper does.
   *
   * @param type what is bound
   */
  public JacksonCodec(Class<T> type) {
    this(type, DEFAULT);
  }

  /**
   * A codec that binds as a mapper of the application does.
   *
   * @param type what is bound
   * @param mapper binds it
   */
  public JacksonCodec(Class<T> type, ObjectMapper mapper) {
    this.type = Objects.requireNonNull(type, "type");
    this.mapper = Objects.requireNonNull(mapper, "mapper");
  }

  @Override
  public T read(WireReader in) {
    Object plain = in.readAny();
    T value;
    try {
      value = mapper.convertValue(plain, type);
    } catch (JacksonException | IllegalArgumentException e) {
      throw in.error("expected " + type.getSimpleName() + path(e), e);
    }
    if (value == null) {
      throw in.error("expected " + type.getSimpleName() + ", got null");
    }
    return value;
  }

  /** Where it did not fit, as Jackson tells it. */
  private static String path(Exception failure) {
    if (!(failure instanceof JacksonException mapping) || mapping.getPath().isEmpty()) {
      return ", got something else";
    }
    StringBuilder path = new StringBuilder(", got something else at ");
    for (JacksonException.Reference step : mapping.getPath()) {
      if (step.getPropertyName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.charAt(path.length() - 1) == ' ' ? "" : ".")
            .append(step.getPropertyName());
      }
    }
    return path.toString();
  }

  @Override
  public void write(WireWriter out, T value) {
    out.present(value, type.getSimpleName());
    Object plain;
    try {
      plain = mapper.convertValue(value, Object.class);
    } catch (JacksonException | IllegalArgumentException e) {
      throw out.error("expected a " + type.getSimpleName() + " that Jackson can write", e);
    }
    out.writeAny(plain);
  }
}
