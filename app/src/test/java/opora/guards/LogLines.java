package opora.guards;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * What is written to the log while this is open, whatever an earlier test has left of its settings. The output of a house that an earlier test has
 * started goes past what JUnit captures.
 */
public final class LogLines implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> kept = new ListAppender<>();

    private LogLines() {
        kept.start();
        if (!SLF4JBridgeHandler.isInstalled()) {
            // what was closed meanwhile, of any test, took the bridge of all away
            SLF4JBridgeHandler.install();
        }
        root.setLevel(Level.INFO);
        root.addAppender(kept);
    }

    public static LogLines open() {
        return new LogLines();
    }

    /** A line per event, and the failure that belongs to it. */
    public String text() {
        return events().stream().map(LogLines::text).collect(Collectors.joining("\n"));
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage()
                + Optional.ofNullable(event.getThrowableProxy())
                        .map(failure -> "\n" + ThrowableProxyUtil.asString(failure))
                        .orElse("");
    }

    private List<ILoggingEvent> events() {
        synchronized (kept) {
            return List.copyOf(kept.list);
        }
    }

    @Override
    public void close() {
        root.detachAppender(kept);
        root.setLevel(before);
        kept.stop();
    }
}
