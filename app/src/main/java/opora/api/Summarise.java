package opora.api;

import java.io.PrintStream;
import java.util.List;

/** {@code opora summarise}: see FORMATS.md. */
public final class Summarise {

    private Summarise() {}

    /** Answers the exit code: 0 success, 2 usage error, 3 a file that cannot be accepted. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        err.println("summarise: not built yet " + arguments + out.checkError());
        return 2;
    }
}
