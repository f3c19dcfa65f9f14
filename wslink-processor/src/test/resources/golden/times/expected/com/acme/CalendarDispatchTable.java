package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
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
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Calendar}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CalendarDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Calendar",
      "f4ba4c89db722fb25f7a14fdc79586041ccce850d557baa354eb2dc54239e74d")
      .method("calendar.date", Fields.of("date"))
      .method("calendar.date_time", Fields.of("value"))
      .method("calendar.day", Fields.of("value"))
      .method("calendar.duration", Fields.of("value"))
      .method("calendar.month", Fields.of("value"))
      .method("calendar.now", Fields.none())
      .method("calendar.offset", Fields.of("value"))
      .method("calendar.offset_date_time", Fields.of("value"))
      .method("calendar.offset_time", Fields.of("value"))
      .method("calendar.period", Fields.of("value"))
      .method("calendar.time", Fields.of("time"))
      .method("calendar.year", Fields.of("value"))
      .method("calendar.zone", Fields.of("value"))
      .method("calendar.zoned", Fields.of("value"));

  private final Calendar service;

  private CalendarDispatchTable(Calendar service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Calendar service) {
    return new CalendarDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Calendar> factory) {
    return perSession(DESCRIPTOR, factory, CalendarDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> date(call);
      case 1 -> dateTime(call);
      case 2 -> day(call);
      case 3 -> duration(call);
      case 4 -> month(call);
      case 5 -> now(call);
      case 6 -> offset(call);
      case 7 -> offsetDateTime(call);
      case 8 -> offsetTime(call);
      case 9 -> period(call);
      case 10 -> time(call);
      case 11 -> year(call);
      case 12 -> zone(call);
      case 13 -> zoned(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void date(Call call) throws Exception {
    LocalDate result = service.date(TextCodecs.LOCAL_DATE.read(call.argument(0)));
    TextCodecs.LOCAL_DATE.write(call.result(), result);
  }

  private void dateTime(Call call) throws Exception {
    LocalDateTime result = service.dateTime(TextCodecs.LOCAL_DATE_TIME.read(call.argument(0)));
    TextCodecs.LOCAL_DATE_TIME.write(call.result(), result);
  }

  private void day(Call call) throws Exception {
    MonthDay result = service.day(TextCodecs.MONTH_DAY.read(call.argument(0)));
    TextCodecs.MONTH_DAY.write(call.result(), result);
  }

  private void duration(Call call) throws Exception {
    Duration result = service.duration(TextCodecs.DURATION.read(call.argument(0)));
    TextCodecs.DURATION.write(call.result(), result);
  }

  private void month(Call call) throws Exception {
    YearMonth result = service.month(TextCodecs.YEAR_MONTH.read(call.argument(0)));
    TextCodecs.YEAR_MONTH.write(call.result(), result);
  }

  private void now(Call call) throws Exception {
    Instant result = service.now();
    TextCodecs.INSTANT.write(call.result(), result);
  }

  private void offset(Call call) throws Exception {
    ZoneOffset result = service.offset(TextCodecs.ZONE_OFFSET.read(call.argument(0)));
    TextCodecs.ZONE_OFFSET.write(call.result(), result);
  }

  private void offsetDateTime(Call call) throws Exception {
    OffsetDateTime result = service.offsetDateTime(TextCodecs.OFFSET_DATE_TIME.read(call.argument(0)));
    TextCodecs.OFFSET_DATE_TIME.write(call.result(), result);
  }

  private void offsetTime(Call call) throws Exception {
    OffsetTime result = service.offsetTime(TextCodecs.OFFSET_TIME.read(call.argument(0)));
    TextCodecs.OFFSET_TIME.write(call.result(), result);
  }

  private void period(Call call) throws Exception {
    Period result = service.period(TextCodecs.PERIOD.read(call.argument(0)));
    TextCodecs.PERIOD.write(call.result(), result);
  }

  private void time(Call call) throws Exception {
    LocalTime result = service.time(TextCodecs.LOCAL_TIME.read(call.argument(0)));
    TextCodecs.LOCAL_TIME.write(call.result(), result);
  }

  private void year(Call call) throws Exception {
    Year result = service.year(TextCodecs.YEAR.read(call.argument(0)));
    TextCodecs.YEAR.write(call.result(), result);
  }

  private void zone(Call call) throws Exception {
    ZoneId result = service.zone(TextCodecs.ZONE_ID.read(call.argument(0)));
    TextCodecs.ZONE_ID.write(call.result(), result);
  }

  private void zoned(Call call) throws Exception {
    ZonedDateTime result = service.zoned(TextCodecs.ZONED_DATE_TIME.read(call.argument(0)));
    TextCodecs.ZONED_DATE_TIME.write(call.result(), result);
  }
}
