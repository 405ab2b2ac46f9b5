package opora.api;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.RegisterEntries;
import opora.intake.UnknownSchools;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.territory.Register;

/** {@code opora check}: what each file is and what an import would take from it, without a server or a database; see FORMATS.md. */
public final class Check {

    private static final int DONE = 0;
    private static final int CANNOT_WRITE = 1;
    private static final int USAGE = 2;
    private static final int NOT_ACCEPTED = 3;

    private final FileReading reading;
    private final PrintStream out;
    private final PrintStream err;

    Check(FileReading reading, PrintStream out, PrintStream err) {
        this.reading = reading;
        this.out = out;
        this.err = err;
    }

    /** Answers the exit code: 0 every file would be accepted, 1 the output could not be written, 2 usage error, 3 some file would not. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return WithReference.run(
                arguments, err, (words, reading) -> new Check(reading, out, err).run(words));
    }

    int run(List<String> words) {
        if (words.contains("--help")) {
            out.println(CheckArguments.USAGE);
            return DONE;
        }
        CheckArguments wanted = CheckArguments.of(words);
        if (!wanted.mistakes().isEmpty()) {
            wanted.mistakes().forEach(mistake -> err.println("check: " + mistake));
            err.println(CheckArguments.USAGE);
            return USAGE;
        }
        Optional<UnknownSchools> unknown = Optional.empty();
        if (wanted.register().isPresent()) {
            unknown = register(wanted.register().get());
            if (unknown.isEmpty()) {
                return NOT_ACCEPTED;
            }
        }
        return check(wanted, unknown);
    }

    /** Empty when the file is no register that can be accepted; standard error says why. */
    private Optional<UnknownSchools> register(LabelledFile file) {
        Reading read = reading.read(file.path(), file.labels());
        Defects.of(file.name(), read).forEach(err::println);
        if (!(read.contents() instanceof RegisterEntries register)) {
            err.println(
                    Defects.line(
                            file.name(),
                            "",
                            0,
                            "",
                            "это не реестр школ, а: %s; ожидался реестр школ"
                                    .formatted(read.layout().title())));
            return Optional.empty();
        }
        Map<String, String> known = new HashMap<>();
        for (Register.Entry entry : register.entries()) {
            known.put(entry.code().key(), entry.code() + ", " + entry.name());
        }
        return Optional.of(new UnknownSchools(known));
    }

    private int check(CheckArguments wanted, Optional<UnknownSchools> unknown) {
        List<CheckedFile> files = new ArrayList<>();
        for (LabelledFile file : wanted.files()) {
            Reading read = reading.read(file.path(), file.labels());
            if (read.layout() != Layout.REGISTER) {
                unknown.ifPresent(schools -> schools.of(read).forEach(read.findings()::add));
            }
            files.add(CheckedFile.of(file.name(), read));
            if (Defects.stop(read)) {
                Defects.of(file.name(), read).forEach(err::println);
            }
        }
        try {
            switch (wanted.format()) {
                case TEXT -> out.print(CheckText.of(files));
                case JSON -> CheckJson.write(files, out);
            }
        } catch (IOException broken) {
            err.println("check: не удалось вывести ответ: " + broken.getMessage());
            return CANNOT_WRITE;
        }
        if (out.checkError()) {
            return CANNOT_WRITE;
        }
        return files.stream().allMatch(CheckedFile::isAccepted) ? DONE : NOT_ACCEPTED;
    }
}
