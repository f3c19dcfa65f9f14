package io.github.wslink4j.processor.corpus;

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** Random times and dates: far years, the ends of every range, odd offsets. */
final class Times {

  static final Map<Class<?>, Function<Random, Object>> KINDS =
      Map.ofEntries(
          Map.entry(Instant.class, Times::instant),
          Map.entry(LocalDate.class, Times::date),
          Map.entry(LocalTime.class, Times::time),
          Map.entry(LocalDateTime.class, random -> LocalDateTime.of(date(random), time(random))),
          Map.entry(OffsetTime.class, random -> OffsetTime.of(time(random), offset(random))),
          Map.entry(
              OffsetDateTime.class,
              random -> OffsetDateTime.of(date(random), time(random), offset(random))),
          Map.entry(ZonedDateTime.class, Times::zoned),
          Map.entry(Duration.class, Times::duration),
          Map.entry(
              Period.class, random -> Period.of(number(random), number(random), number(random))),
          Map.entry(Year.class, random -> Year.from(date(random))),
          Map.entry(YearMonth.class, random -> YearMonth.from(date(random))),
          Map.entry(
              MonthDay.class,
              random -> random.nextInt(4) == 0 ? MonthDay.of(2, 29) : MonthDay.from(date(random))),
          Map.entry(ZoneId.class, Times::zone),
          Map.entry(ZoneOffset.class, Times::offset));

  private Times() {}

  private static Instant instant(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Instant.MIN;
      case 1 -> Instant.MAX;
      case 2 -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
      case 3 -> Instant.ofEpochMilli(random.nextLong());
      default -> Instant.EPOCH;
    };
  }

  private static LocalDate date(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> LocalDate.MIN;
      case 1 -> LocalDate.MAX;
      case 2 -> LocalDate.of(0, 2, 29);
      case 3 -> LocalDate.of(10_000, 1, 1);
      case 4 -> LocalDate.of(-44, 3, 15);
      case 5 -> LocalDate.of(987, 7, 3);
      default -> LocalDate.ofEpochDay(random.nextInt(40_000) - 10_000);
    };
  }

  private static LocalTime time(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> LocalTime.MIDNIGHT;
      case 1 -> LocalTime.MAX;
      case 2 -> LocalTime.of(random.nextInt(24), random.nextInt(60));
      default -> LocalTime.ofNanoOfDay(random.nextInt() & 0xffff_ffffL);
    };
  }

  private static ZoneOffset offset(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> ZoneOffset.UTC;
      case 1 -> ZoneOffset.MIN;
      case 2 -> ZoneOffset.MAX;
      default -> ZoneOffset.ofTotalSeconds(random.nextInt(100_000) - 50_000);
    };
  }

  private static ZoneId zone(Random random) {
    return random.nextInt(4) == 0
        ? offset(random)
        : ZoneId.of(
            Scalars.pick(
                random, List.of("Europe/Paris", "America/New_York", "UTC", "GMT+2", "UT+01:30")));
  }

  /** Also the second of the two half past two of a night in October. */
  private static ZonedDateTime zoned(Random random) {
    if (random.nextInt(4) == 0) {
      return ZonedDateTime.of(2020, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Paris"))
          .withLaterOffsetAtOverlap();
    }
    return ZonedDateTime.of(
        LocalDate.ofEpochDay(random.nextInt(40_000)), time(random), zone(random));
  }

  private static Duration duration(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Duration.ofSeconds(Long.MIN_VALUE);
      case 1 -> Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
      case 2 -> Duration.ZERO;
      case 3 -> Duration.ofNanos(-1);
      default -> Duration.ofNanos(random.nextLong());
    };
  }

  private static int number(Random random) {
    return Scalars.pick(
        random, List.of(0, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, random.nextInt(30)));
  }
}
