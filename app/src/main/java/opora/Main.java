package opora;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.api.Check;
import opora.api.Identify;
import opora.api.Summarise;

/** The one entrance: {@code opora COMMAND …}. Commands that need no server never load Spring. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out),
                        false,
                        StandardCharsets.UTF_8);
        PrintStream err =
                new PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.err),
                        true,
                        StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        int code =
                words.isEmpty()
                        ? usage(err)
                        : run(words.getFirst(), words.subList(1, words.size()), out, err);
        out.flush();
        System.exit(code);
    }

    private static int run(String command, List<String> rest, PrintStream out, PrintStream err) {
        return switch (command) {
            case "identify" -> Identify.run(rest, out, err);
            case "summarise" -> Summarise.run(rest, out, err);
            case "check" -> Check.run(rest, out, err);
            default -> usage(err);
        };
    }

    private static int usage(PrintStream err) {
        err.println(
                """
                Команды:
                  opora demo        запустить с учебной областью
                  opora serve       запустить без неё
                  opora sample      записать файлы учебной области в папку
                  opora identify    выявить школы по файлам
                  opora summarise   сводка по школам и процедурам
                  opora check       что это за файлы и что из них возьмёт приём
                  opora test        все проверки\
                """);
        return 2;
    }
}
