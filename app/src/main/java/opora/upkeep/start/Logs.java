package opora.upkeep.start;

import java.nio.file.Path;
import java.util.Map;

/** The log of the application: a line per event in a file that is turned over, nothing on the terminal. */
public final class Logs {

    private Logs() {}

    /** A failure stands in the same line as its event, with its first frames. */
    private static final String LINE =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} - "
                    + "%replace(%msg){'[\\r\\n]+',' | '}%replace( %ex{12}){'[\\r\\n\\t ]+',' '}%nopex%n";

    public static Path file(Path folder) {
        return folder.resolve("opora.log");
    }

    /** Defaults for Spring Boot. */
    public static Map<String, Object> in(Path folder) {
        return Map.of(
                "logging.threshold.console", "off",
                "logging.file.name", file(folder).toString(),
                "logging.pattern.file", LINE,
                "logging.logback.rollingpolicy.max-file-size", "10MB",
                "logging.logback.rollingpolicy.max-history", "30",
                "logging.logback.rollingpolicy.total-size-cap", "200MB",
                "logging.level.org.flywaydb", "warn",
                "logging.level.com.github.kagkarlsson", "warn");
    }
}
