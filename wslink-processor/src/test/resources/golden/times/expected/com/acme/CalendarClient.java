package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
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
    return beginDate(date).await();
  }

  @Override
  public LocalDateTime dateTime(LocalDateTime value) {
    return beginDateTime(value).await();
  }

  @Override
  public MonthDay day(MonthDay value) {
    return beginDay(value).await();
  }

  @Override
  public Duration duration(Duration value) {
    return beginDuration(value).await();
  }

  @Override
  public YearMonth month(YearMonth value) {
    return beginMonth(value).await();
  }

  @Override
  public Instant now() {
    return beginNow().await();
  }

  @Override
  public ZoneOffset offset(ZoneOffset value) {
    return beginOffset(value).await();
  }

  @Override
  public OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return beginOffsetDateTime(value).await();
  }

  @Override
  public OffsetTime offsetTime(OffsetTime value) {
    return beginOffsetTime(value).await();
  }

  @Override
  public Period period(Period value) {
    return beginPeriod(value).await();
  }

  @Override
  public LocalTime time(LocalTime time) {
    return beginTime(time).await();
  }

  @Override
  public Year year(Year value) {
    return beginYear(value).await();
  }

  @Override
  public ZoneId zone(ZoneId value) {
    return beginZone(value).await();
  }

  @Override
  public ZonedDateTime zoned(ZonedDateTime value) {
    return beginZoned(value).await();
  }

  private OutgoingCall<LocalDate> beginDate(LocalDate date) {
    var call = channel.call("calendar.date", 1, TextCodecs.LOCAL_DATE);
    TextCodecs.LOCAL_DATE.write(call.arguments(), date);
    return call;
  }

  private OutgoingCall<LocalDateTime> beginDateTime(LocalDateTime value) {
    var call = channel.call("calendar.date_time", 1, TextCodecs.LOCAL_DATE_TIME);
    TextCodecs.LOCAL_DATE_TIME.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<MonthDay> beginDay(MonthDay value) {
    var call = channel.call("calendar.day", 1, TextCodecs.MONTH_DAY);
    TextCodecs.MONTH_DAY.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Duration> beginDuration(Duration value) {
    var call = channel.call("calendar.duration", 1, TextCodecs.DURATION);
    TextCodecs.DURATION.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<YearMonth> beginMonth(YearMonth value) {
    var call = channel.call("calendar.month", 1, TextCodecs.YEAR_MONTH);
    TextCodecs.YEAR_MONTH.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Instant> beginNow() {
    return channel.call("calendar.now", 0, TextCodecs.INSTANT);
  }

  private OutgoingCall<ZoneOffset> beginOffset(ZoneOffset value) {
    var call = channel.call("calendar.offset", 1, TextCodecs.ZONE_OFFSET);
    TextCodecs.ZONE_OFFSET.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<OffsetDateTime> beginOffsetDateTime(OffsetDateTime value) {
    var call = channel.call("calendar.offset_date_time", 1, TextCodecs.OFFSET_DATE_TIME);
    TextCodecs.OFFSET_DATE_TIME.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<OffsetTime> beginOffsetTime(OffsetTime value) {
    var call = channel.call("calendar.offset_time", 1, TextCodecs.OFFSET_TIME);
    TextCodecs.OFFSET_TIME.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Period> beginPeriod(Period value) {
    var call = channel.call("calendar.period", 1, TextCodecs.PERIOD);
    TextCodecs.PERIOD.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<LocalTime> beginTime(LocalTime time) {
    var call = channel.call("calendar.time", 1, TextCodecs.LOCAL_TIME);
    TextCodecs.LOCAL_TIME.write(call.arguments(), time);
    return call;
  }

  private OutgoingCall<Year> beginYear(Year value) {
    var call = channel.call("calendar.year", 1, TextCodecs.YEAR);
    TextCodecs.YEAR.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<ZoneId> beginZone(ZoneId value) {
    var call = channel.call("calendar.zone", 1, TextCodecs.ZONE_ID);
    TextCodecs.ZONE_ID.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<ZonedDateTime> beginZoned(ZonedDateTime value) {
    var call = channel.call("calendar.zoned", 1, TextCodecs.ZONED_DATE_TIME);
    TextCodecs.ZONED_DATE_TIME.write(call.arguments(), value);
    return call;
  }

  /**
   * {@link Calendar} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<LocalDate> date(LocalDate date) {
      return beginDate(date).send();
    }

    public CompletionStage<LocalDateTime> dateTime(LocalDateTime value) {
      return beginDateTime(value).send();
    }

    public CompletionStage<MonthDay> day(MonthDay value) {
      return beginDay(value).send();
    }

    public CompletionStage<Duration> duration(Duration value) {
      return beginDuration(value).send();
    }

    public CompletionStage<YearMonth> month(YearMonth value) {
      return beginMonth(value).send();
    }

    public CompletionStage<Instant> now() {
      return beginNow().send();
    }

    public CompletionStage<ZoneOffset> offset(ZoneOffset value) {
      return beginOffset(value).send();
    }

    public CompletionStage<OffsetDateTime> offsetDateTime(OffsetDateTime value) {
      return beginOffsetDateTime(value).send();
    }

    public CompletionStage<OffsetTime> offsetTime(OffsetTime value) {
      return beginOffsetTime(value).send();
    }

    public CompletionStage<Period> period(Period value) {
      return beginPeriod(value).send();
    }

    public CompletionStage<LocalTime> time(LocalTime time) {
      return beginTime(time).send();
    }

    public CompletionStage<Year> year(Year value) {
      return beginYear(value).send();
    }

    public CompletionStage<ZoneId> zone(ZoneId value) {
      return beginZone(value).send();
    }

    public CompletionStage<ZonedDateTime> zoned(ZonedDateTime value) {
      return beginZoned(value).send();
    }
  }
}
