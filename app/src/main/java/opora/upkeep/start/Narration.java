package opora.upkeep.start;

import java.io.PrintStream;
import java.util.Locale;

/** Tells the person at the terminal what is going on and since when. */
public final class Narration {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final Locale RUSSIAN = Locale.of("ru");

    private final PrintStream out;
    private final long begun = System.nanoTime();

    public Narration(PrintStream out) {
        this.out = out;
    }

    /** A step that begins now. */
    public void step(String text) {
        double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        say(String.format(RUSSIAN, "%6.1f с  %s", seconds, text));
    }

    public void say(String text) {
        out.println(text);
        out.flush();
    }
}
