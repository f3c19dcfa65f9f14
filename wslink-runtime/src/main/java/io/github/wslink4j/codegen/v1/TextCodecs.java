package io.github.wslink4j.codegen.v1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;

/** The codecs of what travels as text: numbers of any size, times and dates, ids and addresses. */
public final class TextCodecs {

  // Year and YearMonth write some years in a way that they do not read: 987, -44, 12026.
  private static final DateTimeFormatter ISO_YEAR =
      new DateTimeFormatterBuilder()
          .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD)
          .toFormatter(Locale.ROOT);
  private static final DateTimeFormatter ISO_MONTH =
      new DateTimeFormatterBuilder()
          .append(ISO_YEAR)
          .appendLiteral('-')
          .appendValue(ChronoField.MONTH_OF_YEAR, 2)
          .toFormatter(Locale.ROOT);

  /** {@code CharSequence}; what is read is a {@code String}. */
  public static final Codec<CharSequence> CHAR_SEQUENCE =
      Codecs.text("text", text -> text, CharSequence::toString);

  /** {@code BigInteger}, in decimal digits; a whole number is accepted too. */
  public static final Codec<BigInteger> BIG_INTEGER = new OfBigInteger();

  /** {@code BigDecimal}, in decimal digits; a number is accepted too. */
  public static final Codec<BigDecimal> BIG_DECIMAL = new OfBigDecimal();

  /** {@code Instant}, as in {@code 2026-01-31T12:00:00Z}; a timestamp is accepted too. */
  public static final Codec<Instant> INSTANT = new OfInstant();

  /** {@code LocalDate}, as in {@code 2026-01-31}. */
  public static final Codec<LocalDate> LOCAL_DATE =
      Codecs.text("a date (2026-01-31)", LocalDate::parse, LocalDate::toString);

  /** {@code LocalTime}, as in {@code 12:30:15}. */
  public static final Codec<LocalTime> LOCAL_TIME =
      Codecs.text("a time (12:30:15)", LocalTime::parse, LocalTime::toString);

  /** {@code LocalDateTime}, as in {@code 2026-01-31T12:30:15}. */
  public static final Codec<LocalDateTime> LOCAL_DATE_TIME =
      Codecs.text(
          "a date and time (2026-01-31T12:30:15)", LocalDateTime::parse, LocalDateTime::toString);

  /** {@code OffsetDateTime}, as in {@code 2026-01-31T12:30:15+01:00}. */
  public static final Codec<OffsetDateTime> OFFSET_DATE_TIME =
      Codecs.text(
          "a date and time with an offset (2026-01-31T12:30:15+01:00)",
          OffsetDateTime::parse,
          OffsetDateTime::toString);

  /** {@code OffsetTime}, as in {@code 12:30:15+01:00}. */
  public static final Codec<OffsetTime> OFFSET_TIME =
      Codecs.text(
          "a time with an offset (12:30:15+01:00)", OffsetTime::parse, OffsetTime::toString);

  /** {@code ZonedDateTime}, as in {@code 2026-01-31T12:30:15+01:00[Europe/Paris]}. */
  public static final Codec<ZonedDateTime> ZONED_DATE_TIME =
      Codecs.text(
          "a date and time with a zone (2026-01-31T12:30:15+01:00[Europe/Paris])",
          ZonedDateTime::parse,
          ZonedDateTime::toString);

  /** {@code Duration}, as in {@code PT1M30S}. */
  public static final Codec<Duration> DURATION =
      Codecs.text("a duration (PT1M30S)", Duration::parse, Duration::toString);

  /** {@code Period}, as in {@code P1Y2M3D}. */
  public static final Codec<Period> PERIOD =
      Codecs.text("a period (P1Y2M3D)", Period::parse, Period::toString);

  /** {@code Year}, as in {@code 2026}; in at least four digits, with a sign if it has more. */
  public static final Codec<Year> YEAR =
      Codecs.text("a year (2026)", Year::parse, ISO_YEAR::format);

  /** {@code YearMonth}, as in {@code 2026-01}; the year as in {@link #YEAR}. */
  public static final Codec<YearMonth> YEAR_MONTH =
      Codecs.text("a month (2026-01)", YearMonth::parse, ISO_MONTH::format);

  /** {@code MonthDay}, as in {@code --01-31}. */
  public static final Codec<MonthDay> MONTH_DAY =
      Codecs.text("a day of a year (--01-31)", MonthDay::parse, MonthDay::toString);

  /** {@code ZoneId}, as in {@code Europe/Paris}. */
  public static final Codec<ZoneId> ZONE_ID =
      Codecs.text("a zone (Europe/Paris)", ZoneId::of, ZoneId::getId);

  /** {@code ZoneOffset}, as in {@code +01:00}. */
  public static final Codec<ZoneOffset> ZONE_OFFSET =
      Codecs.text("an offset (+01:00)", ZoneOffset::of, ZoneOffset::getId);

  /** {@code UUID}, as in {@code 123e4567-e89b-12d3-a456-426614174000}. */
  public static final Codec<UUID> UUID =
      Codecs.text(
          "a UUID (123e4567-e89b-12d3-a456-426614174000)",
          TextCodecs::uuid,
          java.util.UUID::toString);

  /** {@code URI}. */
  public static final Codec<URI> URI =
      Codecs.text("a URI", java.net.URI::create, java.net.URI::toString);

  /** The longest number that is parsed: parsing takes time that grows with the square of it. */
  private static final int MAX_DIGITS = 1000;

  private TextCodecs() {}

  /** {@link UUID#fromString} also takes shorter texts, and fills in zeros. */
  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("text: " + text);
    }
    return java.util.UUID.fromString(text);
  }

  private static String digits(WireReader in) {
    String text = in.readString();
    if (text.length() > MAX_DIGITS) {
      throw in.error("expected at most " + MAX_DIGITS + " digits, got " + text.length());
    }
    return text;
  }

  private static final class OfBigInteger implements Codec<BigInteger> {
    @Override
    public BigInteger read(WireReader in) {
      if (in.peek() == WireType.INTEGER && in.readAny() instanceof Number number) {
        return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
      }
      String text = digits(in);
      try {
        return new BigInteger(text);
      } catch (NumberFormatException e) {
        throw in.error("expected a whole number in digits", e);
      }
    }

    @Override
    public void write(WireWriter out, BigInteger value) {
      out.writeString(out.present(value, "a BigInteger").toString());
    }
  }

  private static final class OfBigDecimal implements Codec<BigDecimal> {
    @Override
    public BigDecimal read(WireReader in) {
      boolean number = in.peek() == WireType.INTEGER || in.peek() == WireType.FLOAT;
      String text = number ? String.valueOf(in.readAny()) : digits(in);
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw in.error("expected a decimal number in digits", e);
      }
    }

    @Override
    public void write(WireWriter out, BigDecimal value) {
      out.writeString(out.present(value, "a BigDecimal").toString());
    }
  }

  private static final class OfInstant implements Codec<Instant> {
    @Override
    public Instant read(WireReader in) {
      if (in.peek() == WireType.TIMESTAMP && in.readAny() instanceof Instant instant) {
        return instant;
      }
      String text = in.readString();
      try {
        return Instant.parse(text);
      } catch (DateTimeException e) {
        throw in.error("expected a point in time (2026-01-31T12:00:00Z)", e);
      }
    }

    @Override
    public void write(WireWriter out, Instant value) {
      out.writeString(out.present(value, "an Instant").toString());
    }
  }
}
