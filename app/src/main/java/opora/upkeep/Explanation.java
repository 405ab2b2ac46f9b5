package opora.upkeep;

import opora.upkeep.start.FreePort;
import opora.upkeep.start.Logs;
import opora.upkeep.start.Surroundings;
import org.springframework.boot.web.server.PortInUseException;

/** Why the house did not open, for the person at the terminal. */
final class Explanation {

    private Explanation() {}

    static String of(Exception failure, Surroundings surroundings) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return "" + known.getMessage();
            }
            if (cause instanceof PortInUseException) {
                return "" + FreePort.taken(surroundings, cause).getMessage();
            }
            deepest = cause;
        }
        return """
        Опора не запустилась: %s
        Подробности в журнале %s\
        """
                .formatted(deepest.getMessage(), Logs.file(surroundings.data().resolve("log")));
    }
}
