package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.BytesKind;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.TextKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The classes of the JDK that travel as they are. */
final class KnownTypes {

  private static final Map<String, Type> TYPES = types();

  private KnownTypes() {}

  /** What a class of the JDK without type arguments is on the wire. */
  static Optional<Type> find(String className) {
    return Optional.ofNullable(TYPES.get(className));
  }

  /** What a primitive type is on the wire. */
  static Type primitive(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> new Type.Scalar(ScalarKind.BOOLEAN, false);
      case BYTE -> new Type.Scalar(ScalarKind.BYTE, false);
      case SHORT -> new Type.Scalar(ScalarKind.SHORT, false);
      case INT -> new Type.Scalar(ScalarKind.INT, false);
      case LONG -> new Type.Scalar(ScalarKind.LONG, false);
      case FLOAT -> new Type.Scalar(ScalarKind.FLOAT, false);
      case DOUBLE -> new Type.Scalar(ScalarKind.DOUBLE, false);
      case CHAR -> new Type.Text(TextKind.CHAR);
      default -> throw new IllegalArgumentException("kind: " + kind + " (expected: a primitive)");
    };
  }

  private static Map<String, Type> types() {
    Map<String, Type> types = new HashMap<>();
    types.put("java.lang.Boolean", new Type.Scalar(ScalarKind.BOOLEAN, true));
    types.put("java.lang.Byte", new Type.Scalar(ScalarKind.BYTE, true));
    types.put("java.lang.Short", new Type.Scalar(ScalarKind.SHORT, true));
    types.put("java.lang.Integer", new Type.Scalar(ScalarKind.INT, true));
    types.put("java.lang.Long", new Type.Scalar(ScalarKind.LONG, true));
    types.put("java.lang.Float", new Type.Scalar(ScalarKind.FLOAT, true));
    types.put("java.lang.Double", new Type.Scalar(ScalarKind.DOUBLE, true));
    types.put("java.lang.String", new Type.Text(TextKind.STRING));
    types.put("java.lang.CharSequence", new Type.Text(TextKind.CHAR_SEQUENCE));
    types.put("java.lang.Character", new Type.Text(TextKind.BOXED_CHAR));
    types.put("java.math.BigInteger", new Type.Text(TextKind.BIG_INTEGER));
    types.put("java.math.BigDecimal", new Type.Text(TextKind.BIG_DECIMAL));
    types.put("java.time.Instant", new Type.Text(TextKind.INSTANT));
    types.put("java.time.LocalDate", new Type.Text(TextKind.LOCAL_DATE));
    types.put("java.time.LocalTime", new Type.Text(TextKind.LOCAL_TIME));
    types.put("java.time.LocalDateTime", new Type.Text(TextKind.LOCAL_DATE_TIME));
    types.put("java.time.OffsetDateTime", new Type.Text(TextKind.OFFSET_DATE_TIME));
    types.put("java.time.OffsetTime", new Type.Text(TextKind.OFFSET_TIME));
    types.put("java.time.ZonedDateTime", new Type.Text(TextKind.ZONED_DATE_TIME));
    types.put("java.time.Duration", new Type.Text(TextKind.DURATION));
    types.put("java.time.Period", new Type.Text(TextKind.PERIOD));
    types.put("java.time.Year", new Type.Text(TextKind.YEAR));
    types.put("java.time.YearMonth", new Type.Text(TextKind.YEAR_MONTH));
    types.put("java.time.MonthDay", new Type.Text(TextKind.MONTH_DAY));
    types.put("java.time.ZoneId", new Type.Text(TextKind.ZONE_ID));
    types.put("java.time.ZoneOffset", new Type.Text(TextKind.ZONE_OFFSET));
    types.put("java.util.UUID", new Type.Text(TextKind.UUID));
    types.put("java.net.URI", new Type.Text(TextKind.URI));
    types.put("java.nio.ByteBuffer", new Type.Bytes(BytesKind.BYTE_BUFFER));
    types.put("java.lang.Object", new Type.Anything());
    return Map.copyOf(types);
  }
}
