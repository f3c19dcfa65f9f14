package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Calendar}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CalendarDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Calendar",
      "f4ba4c89db722fb25f7a14fdc79586041ccce850d557baa354eb2dc54239e74d")
      .method("calendar.date").required("date")
      .method("calendar.date_time").required("value")
      .method("calendar.day").required("value")
      .method("calendar.duration").required("value")
      .method("calendar.month").required("value")
      .method("calendar.now")
      .method("calendar.offset").required("value")
      .method("calendar.offset_date_time").required("value")
      .method("calendar.offset_time").required("value")
      .method("calendar.period").required("value")
      .method("calendar.time").required("time")
      .method("calendar.year").required("value")
      .method("calendar.zone").required("value")
      .method("calendar.zoned").required("value")
      .build();

  private final Calendar service;

  private CalendarDispatchTable(Calendar service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private CalendarDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new CalendarDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Calendar) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void date(Call call) throws Exception {
    var date = TextCodecs.LOCAL_DATE.read(call.argument(0));
    var result = service.date(date);
    TextCodecs.LOCAL_DATE.write(call.result(), result);
  }

  private void dateTime(Call call) throws Exception {
    var value = TextCodecs.LOCAL_DATE_TIME.read(call.argument(0));
    var result = service.dateTime(value);
    TextCodecs.LOCAL_DATE_TIME.write(call.result(), result);
  }

  private void day(Call call) throws Exception {
    var value = TextCodecs.MONTH_DAY.read(call.argument(0));
    var result = service.day(value);
    TextCodecs.MONTH_DAY.write(call.result(), result);
  }

  private void duration(Call call) throws Exception {
    var value = TextCodecs.DURATION.read(call.argument(0));
    var result = service.duration(value);
    TextCodecs.DURATION.write(call.result(), result);
  }

  private void month(Call call) throws Exception {
    var value = TextCodecs.YEAR_MONTH.read(call.argument(0));
    var result = service.month(value);
    TextCodecs.YEAR_MONTH.write(call.result(), result);
  }

  private void now(Call call) throws Exception {
    var result = service.now();
    TextCodecs.INSTANT.write(call.result(), result);
  }

  private void offset(Call call) throws Exception {
    var value = TextCodecs.ZONE_OFFSET.read(call.argument(0));
    var result = service.offset(value);
    TextCodecs.ZONE_OFFSET.write(call.result(), result);
  }

  private void offsetDateTime(Call call) throws Exception {
    var value = TextCodecs.OFFSET_DATE_TIME.read(call.argument(0));
    var result = service.offsetDateTime(value);
    TextCodecs.OFFSET_DATE_TIME.write(call.result(), result);
  }

  private void offsetTime(Call call) throws Exception {
    var value = TextCodecs.OFFSET_TIME.read(call.argument(0));
    var result = service.offsetTime(value);
    TextCodecs.OFFSET_TIME.write(call.result(), result);
  }

  private void period(Call call) throws Exception {
    var value = TextCodecs.PERIOD.read(call.argument(0));
    var result = service.period(value);
    TextCodecs.PERIOD.write(call.result(), result);
  }

  private void time(Call call) throws Exception {
    var time = TextCodecs.LOCAL_TIME.read(call.argument(0));
    var result = service.time(time);
    TextCodecs.LOCAL_TIME.write(call.result(), result);
  }

  private void year(Call call) throws Exception {
    var value = TextCodecs.YEAR.read(call.argument(0));
    var result = service.year(value);
    TextCodecs.YEAR.write(call.result(), result);
  }

  private void zone(Call call) throws Exception {
    var value = TextCodecs.ZONE_ID.read(call.argument(0));
    var result = service.zone(value);
    TextCodecs.ZONE_ID.write(call.result(), result);
  }

  private void zoned(Call call) throws Exception {
    var value = TextCodecs.ZONED_DATE_TIME.read(call.argument(0));
    var result = service.zoned(value);
    TextCodecs.ZONED_DATE_TIME.write(call.result(), result);
  }
}
