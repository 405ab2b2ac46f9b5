package opora.api;

import java.io.PrintStream;
import java.util.List;

/** {@code opora check}: see FORMATS.md. */
public final class Check {

    private Check() {}

    /** Answers the exit code: 0 success, 2 usage error, 3 a file that cannot be accepted. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        err.println("check: not built yet " + arguments + out.checkError());
        return 2;
    }
}
