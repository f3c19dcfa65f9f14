package com.acme;

import io.github.wslink4j.ExportRPC;
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

@ExportRPC
public interface Calendar {

  Instant now();

  LocalDate date(LocalDate date);

  LocalTime time(LocalTime time);

  LocalDateTime dateTime(LocalDateTime value);

  OffsetDateTime offsetDateTime(OffsetDateTime value);

  OffsetTime offsetTime(OffsetTime value);

  ZonedDateTime zoned(ZonedDateTime value);

  Duration duration(Duration value);

  Period period(Period value);

  Year year(Year value);

  YearMonth month(YearMonth value);

  MonthDay day(MonthDay value);

  ZoneId zone(ZoneId value);

  ZoneOffset offset(ZoneOffset value);
}
