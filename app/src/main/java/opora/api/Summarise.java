package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.OutcomeFacts;

/** {@code opora summarise}: participants as sums, scores and tasks per school and procedure; see FORMATS.md. */
public final class Summarise {

    private static final int DONE = 0;
    private static final int CANNOT_WRITE = 1;
    private static final int USAGE = 2;
    private static final int NOT_ACCEPTED = 3;

    private final FileReading reading;
    private final PrintStream out;
    private final PrintStream err;

    Summarise(FileReading reading, PrintStream out, PrintStream err) {
        this.reading = reading;
        this.out = out;
        this.err = err;
    }

    /** Answers the exit code: 0 success, 1 the output could not be written, 2 usage error, 3 a file that cannot be accepted. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return WithReference.run(
                arguments, err, (words, reading) -> new Summarise(reading, out, err).run(words));
    }

    int run(List<String> words) {
        if (words.contains("--help")) {
            out.println(SummariseArguments.USAGE);
            return DONE;
        }
        SummariseArguments wanted = SummariseArguments.of(words);
        if (!wanted.mistakes().isEmpty()) {
            wanted.mistakes().forEach(mistake -> err.println("summarise: " + mistake));
            err.println(SummariseArguments.USAGE);
            return USAGE;
        }
        List<FactOfFile> facts = new ArrayList<>();
        boolean accepted = true;
        for (LabelledFile file : wanted.files()) {
            accepted &= read(file, facts);
        }
        return accepted ? summarise(wanted, facts) : NOT_ACCEPTED;
    }

    /** Answers whether the file can be summarised; standard error says what is wrong with it. */
    private boolean read(LabelledFile file, List<FactOfFile> facts) {
        Reading read = reading.read(file.path(), file.labels());
        Defects.of(file.name(), read).forEach(err::println);
        if (Defects.stop(read)) {
            return false;
        }
        if (!isOfParticipants(read.layout())
                || !(read.contents() instanceof OutcomeFacts contents)) {
            err.println(
                    Defects.line(
                            file.name(),
                            "",
                            0,
                            "",
                            "это %s, участников в файле нет; ожидался файл с участниками"
                                    .formatted(read.layout().title())));
            return false;
        }
        contents.outcomes().forEach(outcome -> facts.add(new FactOfFile(file.name(), outcome)));
        return true;
    }

    private static boolean isOfParticipants(Layout layout) {
        return switch (layout) {
            case PARTICIPANTS,
                    F1,
                    PARTICIPANTS_2020,
                    PARTICIPANTS_2021,
                    PARTICIPANTS_2022,
                    GIA_OGE_DENSE,
                    GIA_OGE_SPARSE,
                    GIA_EGE_DENSE,
                    GIA_EGE_SPARSE,
                    GIA_CSV ->
                    true;
            default -> false;
        };
    }

    private int summarise(SummariseArguments wanted, List<FactOfFile> facts) {
        SummaryRows rows = SummaryRows.of(facts);
        rows.warnings().forEach(err::println);
        rows.contradictions().forEach(err::println);
        if (!rows.contradictions().isEmpty()) {
            return NOT_ACCEPTED;
        }
        SummaryTable table = SummaryTable.of(rows.outcomes());
        try {
            if (wanted.out().isPresent()) {
                WholeFile.write(wanted.out().get(), stream -> write(table, wanted, stream));
            } else {
                write(table, wanted, out);
                out.flush();
            }
        } catch (IOException broken) {
            err.println("summarise: не удалось записать сводку: " + broken.getMessage());
            return wanted.out().isPresent() ? USAGE : CANNOT_WRITE;
        }
        return out.checkError() ? CANNOT_WRITE : DONE;
    }

    private static void write(SummaryTable table, SummariseArguments wanted, OutputStream stream)
            throws IOException {
        switch (wanted.format()) {
            case CSV -> table.writeCsv(stream);
            case JSON -> table.writeJson(stream);
        }
    }
}
