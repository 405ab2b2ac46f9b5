package opora.upkeep.postgres;

import java.nio.file.Path;
import java.util.List;

/** What a program of PostgreSQL said before it gave up, as a message for the person. */
final class Failures {

    private static final int LINES_SHOWN = 5;

    private Failures() {}

    static String of(String what, Path folder, String output) {
        if (output.contains("No space left on device")) {
            return """
            Не удалось %s: на диске с папкой %s кончилось место.
            Освободите место или укажите другую папку: OPORA_DATA.\
            """
                    .formatted(what, folder);
        }
        List<String> lines = output.strip().lines().toList();
        String tail =
                String.join(
                        "\n  ",
                        lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        return """
        Не удалось %s в папке %s. PostgreSQL ответил:
          %s\
        """
                .formatted(what, folder, tail);
    }
}
