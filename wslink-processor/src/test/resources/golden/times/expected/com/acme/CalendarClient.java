package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
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
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Calendar} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CalendarClient implements Calendar {
  private final Async blocking;

  private CalendarClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public LocalDate date(LocalDate date) {
    return blocking.date(date).toCompletableFuture().join();
  }

  @Override
  public LocalDateTime dateTime(LocalDateTime value) {
    return blocking.dateTime(value).toCompletableFuture().join();
  }

  @Override
  public MonthDay day(MonthDay value) {
    return blocking.day(value).toCompletableFuture().join();
  }

  @Override
  public Duration duration(Duration value) {
    return blocking.duration(value).toCompletableFuture().join();
  }

  @Override
  public YearMonth month(YearMonth value) {
    return blocking.month(value).toCompletableFuture().join();
  }

  @Override
  public Instant now() {
    return blocking.now().toCompletableFuture().join();
  }

  @Override
  public ZoneOffset offset(ZoneOffset value) {
    return blocking.offset(value).toCompletableFuture().join();
  }

  @Override
  public OffsetDateTime offsetDateTime(OffsetDateTime value) {
    return blocking.offsetDateTime(value).toCompletableFuture().join();
  }

  @Override
  public OffsetTime offsetTime(OffsetTime value) {
    return blocking.offsetTime(value).toCompletableFuture().join();
  }

  @Override
  public Period period(Period value) {
    return blocking.period(value).toCompletableFuture().join();
  }

  @Override
  public LocalTime time(LocalTime time) {
    return blocking.time(time).toCompletableFuture().join();
  }

  @Override
  public Year year(Year value) {
    return blocking.year(value).toCompletableFuture().join();
  }

  @Override
  public ZoneId zone(ZoneId value) {
    return blocking.zone(value).toCompletableFuture().join();
  }

  @Override
  public ZonedDateTime zoned(ZonedDateTime value) {
    return blocking.zoned(value).toCompletableFuture().join();
  }

  /**
   * {@link Calendar} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<LocalDate> date(LocalDate date) {
      var call = channel.<LocalDate>call("calendar.date", 1, TextCodecs.LOCAL_DATE);
      TextCodecs.LOCAL_DATE.write(call.arguments(), date);
      return call.send();
    }

    public CompletionStage<LocalDateTime> dateTime(LocalDateTime value) {
      var call = channel.<LocalDateTime>call("calendar.date_time", 1, TextCodecs.LOCAL_DATE_TIME);
      TextCodecs.LOCAL_DATE_TIME.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<MonthDay> day(MonthDay value) {
      var call = channel.<MonthDay>call("calendar.day", 1, TextCodecs.MONTH_DAY);
      TextCodecs.MONTH_DAY.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Duration> duration(Duration value) {
      var call = channel.<Duration>call("calendar.duration", 1, TextCodecs.DURATION);
      TextCodecs.DURATION.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<YearMonth> month(YearMonth value) {
      var call = channel.<YearMonth>call("calendar.month", 1, TextCodecs.YEAR_MONTH);
      TextCodecs.YEAR_MONTH.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Instant> now() {
      return channel.<Instant>call("calendar.now", 0, TextCodecs.INSTANT).send();
    }

    public CompletionStage<ZoneOffset> offset(ZoneOffset value) {
      var call = channel.<ZoneOffset>call("calendar.offset", 1, TextCodecs.ZONE_OFFSET);
      TextCodecs.ZONE_OFFSET.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<OffsetDateTime> offsetDateTime(OffsetDateTime value) {
      var call = channel.<OffsetDateTime>call("calendar.offset_date_time", 1, TextCodecs.OFFSET_DATE_TIME);
      TextCodecs.OFFSET_DATE_TIME.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<OffsetTime> offsetTime(OffsetTime value) {
      var call = channel.<OffsetTime>call("calendar.offset_time", 1, TextCodecs.OFFSET_TIME);
      TextCodecs.OFFSET_TIME.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Period> period(Period value) {
      var call = channel.<Period>call("calendar.period", 1, TextCodecs.PERIOD);
      TextCodecs.PERIOD.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<LocalTime> time(LocalTime time) {
      var call = channel.<LocalTime>call("calendar.time", 1, TextCodecs.LOCAL_TIME);
      TextCodecs.LOCAL_TIME.write(call.arguments(), time);
      return call.send();
    }

    public CompletionStage<Year> year(Year value) {
      var call = channel.<Year>call("calendar.year", 1, TextCodecs.YEAR);
      TextCodecs.YEAR.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<ZoneId> zone(ZoneId value) {
      var call = channel.<ZoneId>call("calendar.zone", 1, TextCodecs.ZONE_ID);
      TextCodecs.ZONE_ID.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<ZonedDateTime> zoned(ZonedDateTime value) {
      var call = channel.<ZonedDateTime>call("calendar.zoned", 1, TextCodecs.ZONED_DATE_TIME);
      TextCodecs.ZONED_DATE_TIME.write(call.arguments(), value);
      return call.send();
    }
  }
}
