package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
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
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Calendar}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CalendarDispatchTable extends DispatchTable {
  private static final int DATE = 0;

  private static final int DATE_TIME = 1;

  private static final int DAY = 2;

  private static final int DURATION = 3;

  private static final int MONTH = 4;

  private static final int NOW = 5;

  private static final int OFFSET = 6;

  private static final int OFFSET_DATE_TIME = 7;

  private static final int OFFSET_TIME = 8;

  private static final int PERIOD = 9;

  private static final int TIME = 10;

  private static final int YEAR = 11;

  private static final int ZONE = 12;

  private static final int ZONED = 13;

  private static final Fields DATE_PARAMETERS = Fields.none().required("date");

  private static final Fields DATE_TIME_PARAMETERS = Fields.none().required("value");

  private static final Fields DAY_PARAMETERS = Fields.none().required("value");

  private static final Fields DURATION_PARAMETERS = Fields.none().required("value");

  private static final Fields MONTH_PARAMETERS = Fields.none().required("value");

  private static final Fields OFFSET_PARAMETERS = Fields.none().required("value");

  private static final Fields OFFSET_DATE_TIME_PARAMETERS = Fields.none().required("value");

  private static final Fields OFFSET_TIME_PARAMETERS = Fields.none().required("value");

  private static final Fields PERIOD_PARAMETERS = Fields.none().required("value");

  private static final Fields TIME_PARAMETERS = Fields.none().required("time");

  private static final Fields YEAR_PARAMETERS = Fields.none().required("value");

  private static final Fields ZONE_PARAMETERS = Fields.none().required("value");

  private static final Fields ZONED_PARAMETERS = Fields.none().required("value");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Calendar",
      "f4ba4c89db722fb25f7a14fdc79586041ccce850d557baa354eb2dc54239e74d",
      List.of(
          new MethodEntry("calendar.date", Execution.SERIAL),
          new MethodEntry("calendar.date_time", Execution.SERIAL),
          new MethodEntry("calendar.day", Execution.SERIAL),
          new MethodEntry("calendar.duration", Execution.SERIAL),
          new MethodEntry("calendar.month", Execution.SERIAL),
          new MethodEntry("calendar.now", Execution.SERIAL),
          new MethodEntry("calendar.offset", Execution.SERIAL),
          new MethodEntry("calendar.offset_date_time", Execution.SERIAL),
          new MethodEntry("calendar.offset_time", Execution.SERIAL),
          new MethodEntry("calendar.period", Execution.SERIAL),
          new MethodEntry("calendar.time", Execution.SERIAL),
          new MethodEntry("calendar.year", Execution.SERIAL),
          new MethodEntry("calendar.zone", Execution.SERIAL),
          new MethodEntry("calendar.zoned", Execution.SERIAL)),
      List.of());

  private final Calendar service;

  private CalendarDispatchTable(Calendar service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Calendar implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case DATE -> date(call);
      case DATE_TIME -> dateTime(call);
      case DAY -> day(call);
      case DURATION -> duration(call);
      case MONTH -> month(call);
      case NOW -> now(call);
      case OFFSET -> offset(call);
      case OFFSET_DATE_TIME -> offsetDateTime(call);
      case OFFSET_TIME -> offsetTime(call);
      case PERIOD -> period(call);
      case TIME -> time(call);
      case YEAR -> year(call);
      case ZONE -> zone(call);
      case ZONED -> zoned(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void date(Call call) throws Exception {
    LocalDate date = null;
    WireReader in = call.in();
    while (call.nextArgument(DATE_PARAMETERS) != WireReader.END) {
      date = TextCodecs.LOCAL_DATE.read(in);
    }
    LocalDate result = service.date(date);
    WireWriter out = call.result();
    TextCodecs.LOCAL_DATE.write(out, result);
  }

  private void dateTime(Call call) throws Exception {
    LocalDateTime value = null;
    WireReader in = call.in();
    while (call.nextArgument(DATE_TIME_PARAMETERS) != WireReader.END) {
      value = TextCodecs.LOCAL_DATE_TIME.read(in);
    }
    LocalDateTime result = service.dateTime(value);
    WireWriter out = call.result();
    TextCodecs.LOCAL_DATE_TIME.write(out, result);
  }

  private void day(Call call) throws Exception {
    MonthDay value = null;
    WireReader in = call.in();
    while (call.nextArgument(DAY_PARAMETERS) != WireReader.END) {
      value = TextCodecs.MONTH_DAY.read(in);
    }
    MonthDay result = service.day(value);
    WireWriter out = call.result();
    TextCodecs.MONTH_DAY.write(out, result);
  }

  private void duration(Call call) throws Exception {
    Duration value = null;
    WireReader in = call.in();
    while (call.nextArgument(DURATION_PARAMETERS) != WireReader.END) {
      value = TextCodecs.DURATION.read(in);
    }
    Duration result = service.duration(value);
    WireWriter out = call.result();
    TextCodecs.DURATION.write(out, result);
  }

  private void month(Call call) throws Exception {
    YearMonth value = null;
    WireReader in = call.in();
    while (call.nextArgument(MONTH_PARAMETERS) != WireReader.END) {
      value = TextCodecs.YEAR_MONTH.read(in);
    }
    YearMonth result = service.month(value);
    WireWriter out = call.result();
    TextCodecs.YEAR_MONTH.write(out, result);
  }

  private void now(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Instant result = service.now();
    WireWriter out = call.result();
    TextCodecs.INSTANT.write(out, result);
  }

  private void offset(Call call) throws Exception {
    ZoneOffset value = null;
    WireReader in = call.in();
    while (call.nextArgument(OFFSET_PARAMETERS) != WireReader.END) {
      value = TextCodecs.ZONE_OFFSET.read(in);
    }
    ZoneOffset result = service.offset(value);
    WireWriter out = call.result();
    TextCodecs.ZONE_OFFSET.write(out, result);
  }

  private void offsetDateTime(Call call) throws Exception {
    OffsetDateTime value = null;
    WireReader in = call.in();
    while (call.nextArgument(OFFSET_DATE_TIME_PARAMETERS) != WireReader.END) {
      value = TextCodecs.OFFSET_DATE_TIME.read(in);
    }
    OffsetDateTime result = service.offsetDateTime(value);
    WireWriter out = call.result();
    TextCodecs.OFFSET_DATE_TIME.write(out, result);
  }

  private void offsetTime(Call call) throws Exception {
    OffsetTime value = null;
    WireReader in = call.in();
    while (call.nextArgument(OFFSET_TIME_PARAMETERS) != WireReader.END) {
      value = TextCodecs.OFFSET_TIME.read(in);
    }
    OffsetTime result = service.offsetTime(value);
    WireWriter out = call.result();
    TextCodecs.OFFSET_TIME.write(out, result);
  }

  private void period(Call call) throws Exception {
    Period value = null;
    WireReader in = call.in();
    while (call.nextArgument(PERIOD_PARAMETERS) != WireReader.END) {
      value = TextCodecs.PERIOD.read(in);
    }
    Period result = service.period(value);
    WireWriter out = call.result();
    TextCodecs.PERIOD.write(out, result);
  }

  private void time(Call call) throws Exception {
    LocalTime time = null;
    WireReader in = call.in();
    while (call.nextArgument(TIME_PARAMETERS) != WireReader.END) {
      time = TextCodecs.LOCAL_TIME.read(in);
    }
    LocalTime result = service.time(time);
    WireWriter out = call.result();
    TextCodecs.LOCAL_TIME.write(out, result);
  }

  private void year(Call call) throws Exception {
    Year value = null;
    WireReader in = call.in();
    while (call.nextArgument(YEAR_PARAMETERS) != WireReader.END) {
      value = TextCodecs.YEAR.read(in);
    }
    Year result = service.year(value);
    WireWriter out = call.result();
    TextCodecs.YEAR.write(out, result);
  }

  private void zone(Call call) throws Exception {
    ZoneId value = null;
    WireReader in = call.in();
    while (call.nextArgument(ZONE_PARAMETERS) != WireReader.END) {
      value = TextCodecs.ZONE_ID.read(in);
    }
    ZoneId result = service.zone(value);
    WireWriter out = call.result();
    TextCodecs.ZONE_ID.write(out, result);
  }

  private void zoned(Call call) throws Exception {
    ZonedDateTime value = null;
    WireReader in = call.in();
    while (call.nextArgument(ZONED_PARAMETERS) != WireReader.END) {
      value = TextCodecs.ZONED_DATE_TIME.read(in);
    }
    ZonedDateTime result = service.zoned(value);
    WireWriter out = call.result();
    TextCodecs.ZONED_DATE_TIME.write(out, result);
  }
}
