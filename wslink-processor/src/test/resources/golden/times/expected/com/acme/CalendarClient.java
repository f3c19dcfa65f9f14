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
    return new Staged(channel);
  }

  @Override
  public LocalDate date(LocalDate date) {
    return beginDate(channel, date).await(TextCodecs.LOCAL_DATE);
  }

  @Override
  public LocalDateTime dateTime(LocalDateTime value) {
    return beginDateTime(channel, value).await(TextCodecs.LOCAL_DATE_TIME);
  }

  @Override
  public MonthDay day(MonthDay value) {
    return beginDay(channel, value).await(TextCodecs.MONTH_DAY);
  }

  @Override
  public Duration duration(Duration value) {
    return beginDuration(channel, value).await(TextCodecs.DURATION);
  }

  @Override
  public YearMonth month(YearMonth value) {
    return beginMonth(channel, value).await(TextCodecs.YEAR_MONTH);
  }

  @Override
  public Instant now() {
    return beginNow(channel).await(TextCodecs.INSTANT);
  }

  @Override
  public ZoneOffset offset(ZoneOffset value) {
    return beginOffset(channel, value).await(TextCodecs.ZONE_OFFSET);
  }

  @Override
  public OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return beginOffsetDateTime(channel, value).await(TextCodecs.OFFSET_DATE_TIME);
  }

  @Override
  public OffsetTime offsetTime(OffsetTime value) {
    return beginOffsetTime(channel, value).await(TextCodecs.OFFSET_TIME);
  }

  @Override
  public Period period(Period value) {
    return beginPeriod(channel, value).await(TextCodecs.PERIOD);
  }

  @Override
  public LocalTime time(LocalTime time) {
    return beginTime(channel, time).await(TextCodecs.LOCAL_TIME);
  }

  @Override
  public Year year(Year value) {
    return beginYear(channel, value).await(TextCodecs.YEAR);
  }

  @Override
  public ZoneId zone(ZoneId value) {
    return beginZone(channel, value).await(TextCodecs.ZONE_ID);
  }

  @Override
  public ZonedDateTime zoned(ZonedDateTime value) {
    return beginZoned(channel, value).await(TextCodecs.ZONED_DATE_TIME);
  }

  private static OutgoingCall beginDate(Channel channel, LocalDate date) {
    OutgoingCall call = channel.call("calendar.date", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_DATE.write(out, date);
    return call;
  }

  private static OutgoingCall beginDateTime(Channel channel, LocalDateTime value) {
    OutgoingCall call = channel.call("calendar.date_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_DATE_TIME.write(out, value);
    return call;
  }

  private static OutgoingCall beginDay(Channel channel, MonthDay value) {
    OutgoingCall call = channel.call("calendar.day", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.MONTH_DAY.write(out, value);
    return call;
  }

  private static OutgoingCall beginDuration(Channel channel, Duration value) {
    OutgoingCall call = channel.call("calendar.duration", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.DURATION.write(out, value);
    return call;
  }

  private static OutgoingCall beginMonth(Channel channel, YearMonth value) {
    OutgoingCall call = channel.call("calendar.month", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.YEAR_MONTH.write(out, value);
    return call;
  }

  private static OutgoingCall beginNow(Channel channel) {
    return channel.call("calendar.now", 0, 0);
  }

  private static OutgoingCall beginOffset(Channel channel, ZoneOffset value) {
    OutgoingCall call = channel.call("calendar.offset", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONE_OFFSET.write(out, value);
    return call;
  }

  private static OutgoingCall beginOffsetDateTime(Channel channel, OffsetDateTime value) {
    OutgoingCall call = channel.call("calendar.offset_date_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.OFFSET_DATE_TIME.write(out, value);
    return call;
  }

  private static OutgoingCall beginOffsetTime(Channel channel, OffsetTime value) {
    OutgoingCall call = channel.call("calendar.offset_time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.OFFSET_TIME.write(out, value);
    return call;
  }

  private static OutgoingCall beginPeriod(Channel channel, Period value) {
    OutgoingCall call = channel.call("calendar.period", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.PERIOD.write(out, value);
    return call;
  }

  private static OutgoingCall beginTime(Channel channel, LocalTime time) {
    OutgoingCall call = channel.call("calendar.time", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.LOCAL_TIME.write(out, time);
    return call;
  }

  private static OutgoingCall beginYear(Channel channel, Year value) {
    OutgoingCall call = channel.call("calendar.year", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.YEAR.write(out, value);
    return call;
  }

  private static OutgoingCall beginZone(Channel channel, ZoneId value) {
    OutgoingCall call = channel.call("calendar.zone", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONE_ID.write(out, value);
    return call;
  }

  private static OutgoingCall beginZoned(Channel channel, ZonedDateTime value) {
    OutgoingCall call = channel.call("calendar.zoned", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.ZONED_DATE_TIME.write(out, value);
    return call;
  }

  /**
   * {@link Calendar} with stages in place of results.
   */
  public interface Async {
    CompletionStage<LocalDate> date(LocalDate date);

    CompletionStage<LocalDateTime> dateTime(LocalDateTime value);

    CompletionStage<MonthDay> day(MonthDay value);

    CompletionStage<Duration> duration(Duration value);

    CompletionStage<YearMonth> month(YearMonth value);

    CompletionStage<Instant> now();

    CompletionStage<ZoneOffset> offset(ZoneOffset value);

    CompletionStage<OffsetDateTime> offsetDateTime(OffsetDateTime value);

    CompletionStage<OffsetTime> offsetTime(OffsetTime value);

    CompletionStage<Period> period(Period value);

    CompletionStage<LocalTime> time(LocalTime time);

    CompletionStage<Year> year(Year value);

    CompletionStage<ZoneId> zone(ZoneId value);

    CompletionStage<ZonedDateTime> zoned(ZonedDateTime value);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<LocalDate> date(LocalDate date) {
      return beginDate(channel, date).send(TextCodecs.LOCAL_DATE);
    }

    @Override
    public CompletionStage<LocalDateTime> dateTime(LocalDateTime value) {
      return beginDateTime(channel, value).send(TextCodecs.LOCAL_DATE_TIME);
    }

    @Override
    public CompletionStage<MonthDay> day(MonthDay value) {
      return beginDay(channel, value).send(TextCodecs.MONTH_DAY);
    }

    @Override
    public CompletionStage<Duration> duration(Duration value) {
      return beginDuration(channel, value).send(TextCodecs.DURATION);
    }

    @Override
    public CompletionStage<YearMonth> month(YearMonth value) {
      return beginMonth(channel, value).send(TextCodecs.YEAR_MONTH);
    }

    @Override
    public CompletionStage<Instant> now() {
      return beginNow(channel).send(TextCodecs.INSTANT);
    }

    @Override
    public CompletionStage<ZoneOffset> offset(ZoneOffset value) {
      return beginOffset(channel, value).send(TextCodecs.ZONE_OFFSET);
    }

    @Override
    public CompletionStage<OffsetDateTime> offsetDateTime(OffsetDateTime value) {
      return beginOffsetDateTime(channel, value).send(TextCodecs.OFFSET_DATE_TIME);
    }

    @Override
    public CompletionStage<OffsetTime> offsetTime(OffsetTime value) {
      return beginOffsetTime(channel, value).send(TextCodecs.OFFSET_TIME);
    }

    @Override
    public CompletionStage<Period> period(Period value) {
      return beginPeriod(channel, value).send(TextCodecs.PERIOD);
    }

    @Override
    public CompletionStage<LocalTime> time(LocalTime time) {
      return beginTime(channel, time).send(TextCodecs.LOCAL_TIME);
    }

    @Override
    public CompletionStage<Year> year(Year value) {
      return beginYear(channel, value).send(TextCodecs.YEAR);
    }

    @Override
    public CompletionStage<ZoneId> zone(ZoneId value) {
      return beginZone(channel, value).send(TextCodecs.ZONE_ID);
    }

    @Override
    public CompletionStage<ZonedDateTime> zoned(ZonedDateTime value) {
      return beginZoned(channel, value).send(TextCodecs.ZONED_DATE_TIME);
    }
  }
}
