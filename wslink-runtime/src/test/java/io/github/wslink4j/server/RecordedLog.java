package io.github.wslink4j.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a package writes into the log until this is closed. */
final class RecordedLog implements AutoCloseable {

  private final Logger logger;
  private final ListAppender<ILoggingEvent> events = new ListAppender<>();

  /** Begins to record a package and those below it, from a level on. */
  RecordedLog(String packageName, Level level) {
    logger = (Logger) LoggerFactory.getLogger(packageName);
    events.start();
    logger.addAppender(events);
    logger.setLevel(level);
  }

  List<ILoggingEvent> events() {
    return events.list;
  }

  @Override
  public void close() {
    logger.detachAppender(events);
    logger.setLevel(null);
  }
}
