package opora;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import opora.api.Check;
import opora.api.Identify;
import opora.api.Summarise;
import opora.upkeep.JournalCommand;
import opora.upkeep.KeysCommand;
import opora.upkeep.PeopleCommand;
import opora.upkeep.Serve;
import opora.upkeep.sample.SampleCommand;

/** The one entrance: {@code opora COMMAND …}. Commands that need no server never load Spring. */
public final class Main {

    private static final int USAGE_ERROR = 2;

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        List<String> words = List.of(arguments);
        int code =
                words.isEmpty()
                        ? usage(err)
                        : run(words.getFirst(), words.subList(1, words.size()), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor where) {
        boolean flushing = where == FileDescriptor.err;
        return new PrintStream(new FileOutputStream(where), flushing, StandardCharsets.UTF_8);
    }

    private static int run(String command, List<String> rest, PrintStream out, PrintStream err)
            throws IOException {
        return switch (command) {
            case "demo" -> serve(Serve.Kind.DEMO, rest, out, err);
            case "serve" -> serve(Serve.Kind.REGION, rest, out, err);
            case "identify" -> Identify.run(rest, out, err);
            case "summarise" -> Summarise.run(rest, out, err);
            case "check" -> Check.run(rest, out, err);
            case "sample" -> SampleCommand.run(rest, out, err);
            case "journal" -> JournalCommand.run(rest, out, err);
            case "keys" -> KeysCommand.run(Opora.class, rest, out, err);
            case "people" -> PeopleCommand.run(Opora.class, rest, out, err);
            case "rehearse" -> Rehearsal.run(rest, out);
            default -> usage(err);
        };
    }

    private static int serve(Serve.Kind kind, List<String> rest, PrintStream out, PrintStream err) {
        if (rest.isEmpty()) {
            return Serve.run(Opora.class, kind, out, err);
        }
        err.println(
                "Лишнее слово «%s»: порт, папка данных и остальное задаются переменными окружения, например OPORA_PORT=8090. Все они: ./opora help"
                        .formatted(rest.getFirst()));
        return USAGE_ERROR;
    }

    private static int usage(PrintStream err) {
        err.println("Неизвестная команда. Что умеет Опора: ./opora help");
        return USAGE_ERROR;
    }
}
