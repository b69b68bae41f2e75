package org.wellnessconnection.privacy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Everything that anybody logs meanwhile, down to the last detail. */
public final class DebugLog implements AutoCloseable {
  private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Appender<ILoggingEvent> console = root.getAppender("lines");
  private final Map<Logger, Level> before = new LinkedHashMap<>();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

  public DebugLog() {
    PatternLayoutEncoder lines = new PatternLayoutEncoder();
    lines.setContext(loggers);
    lines.setPattern("%logger %msg%n%ex{full}");
    lines.start();
    appender.setContext(loggers);
    appender.setEncoder(lines);
    appender.setOutputStream(text);
    appender.start();
    root.addAppender(appender);
    root.detachAppender(console);
    loggers.getLoggerList().forEach(this::loosen);
  }

  private void loosen(Logger logger) {
    if (logger.getLevel() != null) {
      before.put(logger, logger.getLevel());
      logger.setLevel(Level.TRACE);
    }
  }

  public byte[] text() {
    return text.toByteArray();
  }

  @Override
  public void close() {
    before.forEach(Logger::setLevel);
    root.addAppender(console);
    root.detachAppender(appender);
    appender.stop();
  }
}
