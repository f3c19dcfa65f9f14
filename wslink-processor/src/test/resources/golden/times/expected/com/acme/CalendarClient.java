package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
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
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Calendar} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CalendarClient implements Calendar {
  private final Channel channel;

  private CalendarClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Calendar of(Channel channel) {
    return new CalendarClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new CalendarClient(channel).new Async();
  }

  @Override
  public LocalDate date(LocalDate date) {
    return beginDate(date).await(TextCodecs.LOCAL_DATE);
  }

  @Override
  public LocalDateTime dateTime(LocalDateTime value) {
    return beginDateTime(value).await(TextCodecs.LOCAL_DATE_TIME);
  }

  @Override
  public MonthDay day(MonthDay value) {
    return beginDay(value).await(TextCodecs.MONTH_DAY);
  }

  @Override
  public Duration duration(Duration value) {
    return beginDuration(value).await(TextCodecs.DURATION);
  }

  @Override
  public YearMonth month(YearMonth value) {
    return beginMonth(value).await(TextCodecs.YEAR_MONTH);
  }

  @Override
  public Instant now() {
    return beginNow().await(TextCodecs.INSTANT);
  }

  @Override
  public ZoneOffset offset(ZoneOffset value) {
    return beginOffset(value).await(TextCodecs.ZONE_OFFSET);
  }

  @Override
  public OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return beginOffsetDateTime(value).await(TextCodecs.OFFSET_DATE_TIME);
  }

  @Override
  public OffsetTime offsetTime(OffsetTime value) {
    return beginOffsetTime(value).await(TextCodecs.OFFSET_TIME);
  }

  @Override
  public Period period(Period value) {
    return beginPeriod(value).await(TextCodecs.PERIOD);
  }

  @Override
  public LocalTime time(LocalTime time) {
    return beginTime(time).await(TextCodecs.LOCAL_TIME);
  }

  @Override
  public Year year(Year value) {
    return beginYear(value).await(TextCodecs.YEAR);
  }

  @Override
  public ZoneId zone(ZoneId value) {
    return beginZone(value).await(TextCodecs.ZONE_ID);
  }

  @Override
  public ZonedDateTime zoned(ZonedDateTime value) {
    return beginZoned(value).await(TextCodecs.ZONED_DATE_TIME);
  }

  private OutgoingCall beginDate(LocalDate date) {
    OutgoingCall call = channel.call("calendar.date", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_DATE.write(out, date);
    return call;
  }

  private OutgoingCall beginDateTime(LocalDateTime value) {
    OutgoingCall call = channel.call("calendar.date_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_DATE_TIME.write(out, value);
    return call;
  }

  private OutgoingCall beginDay(MonthDay value) {
    OutgoingCall call = channel.call("calendar.day", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.MONTH_DAY.write(out, value);
    return call;
  }

  private OutgoingCall beginDuration(Duration value) {
    OutgoingCall call = channel.call("calendar.duration", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.DURATION.write(out, value);
    return call;
  }

  private OutgoingCall beginMonth(YearMonth value) {
    OutgoingCall call = channel.call("calendar.month", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.YEAR_MONTH.write(out, value);
    return call;
  }

  private OutgoingCall beginNow() {
    return channel.call("calendar.now", 0, 0);
  }

  private OutgoingCall beginOffset(ZoneOffset value) {
    OutgoingCall call = channel.call("calendar.offset", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONE_OFFSET.write(out, value);
    return call;
  }

  private OutgoingCall beginOffsetDateTime(OffsetDateTime value) {
    OutgoingCall call = channel.call("calendar.offset_date_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.OFFSET_DATE_TIME.write(out, value);
    return call;
  }

  private OutgoingCall beginOffsetTime(OffsetTime value) {
    OutgoingCall call = channel.call("calendar.offset_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.OFFSET_TIME.write(out, value);
    return call;
  }

  private OutgoingCall beginPeriod(Period value) {
    OutgoingCall call = channel.call("calendar.period", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.PERIOD.write(out, value);
    return call;
  }

  private OutgoingCall beginTime(LocalTime time) {
    OutgoingCall call = channel.call("calendar.time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_TIME.write(out, time);
    return call;
  }

  private OutgoingCall beginYear(Year value) {
    OutgoingCall call = channel.call("calendar.year", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.YEAR.write(out, value);
    return call;
  }

  private OutgoingCall beginZone(ZoneId value) {
    OutgoingCall call = channel.call("calendar.zone", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONE_ID.write(out, value);
    return call;
  }

  private OutgoingCall beginZoned(ZonedDateTime value) {
    OutgoingCall call = channel.call("calendar.zoned", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONED_DATE_TIME.write(out, value);
    return call;
  }

  /**
   * {@link Calendar} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<LocalDate> date(LocalDate date) {
      return beginDate(date).send(TextCodecs.LOCAL_DATE);
    }

    public CompletionStage<LocalDateTime> dateTime(LocalDateTime value) {
      return beginDateTime(value).send(TextCodecs.LOCAL_DATE_TIME);
    }

    public CompletionStage<MonthDay> day(MonthDay value) {
      return beginDay(value).send(TextCodecs.MONTH_DAY);
    }

    public CompletionStage<Duration> duration(Duration value) {
      return beginDuration(value).send(TextCodecs.DURATION);
    }

    public CompletionStage<YearMonth> month(YearMonth value) {
      return beginMonth(value).send(TextCodecs.YEAR_MONTH);
    }

    public CompletionStage<Instant> now() {
      return beginNow().send(TextCodecs.INSTANT);
    }

    public CompletionStage<ZoneOffset> offset(ZoneOffset value) {
      return beginOffset(value).send(TextCodecs.ZONE_OFFSET);
    }

    public CompletionStage<OffsetDateTime> offsetDateTime(OffsetDateTime value) {
      return beginOffsetDateTime(value).send(TextCodecs.OFFSET_DATE_TIME);
    }

    public CompletionStage<OffsetTime> offsetTime(OffsetTime value) {
      return beginOffsetTime(value).send(TextCodecs.OFFSET_TIME);
    }

    public CompletionStage<Period> period(Period value) {
      return beginPeriod(value).send(TextCodecs.PERIOD);
    }

    public CompletionStage<LocalTime> time(LocalTime time) {
      return beginTime(time).send(TextCodecs.LOCAL_TIME);
    }

    public CompletionStage<Year> year(Year value) {
      return beginYear(value).send(TextCodecs.YEAR);
    }

    public CompletionStage<ZoneId> zone(ZoneId value) {
      return beginZone(value).send(TextCodecs.ZONE_ID);
    }

    public CompletionStage<ZonedDateTime> zoned(ZonedDateTime value) {
      return beginZoned(value).send(TextCodecs.ZONED_DATE_TIME);
    }
  }
}
