package opora.api;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import opora.api.IdentifyArguments.Wanted;
import opora.api.LoadedSchools.ReadFile;
import opora.identification.Judgement;
import opora.identification.SchoolList;
import opora.identification.SchoolVerdict;
import opora.intake.RegisterEntries;
import opora.reports.Heading;
import opora.results.DescriptionFacts;
import opora.results.OutcomeFacts;

/** {@code opora identify}: the list of schools that need support from files alone, without a server or a database; see FORMATS.md. */
public final class Identify {

    private static final int DONE = 0;
    private static final int CANNOT_WRITE = 1;
    private static final int USAGE = 2;
    private static final int NOT_ACCEPTED = 3;

    private final FileReading reading;
    private final Clock clock;
    private final BooleanSupplier terminal;
    private final PrintStream out;
    private final PrintStream err;

    /** Answers the exit code: 0 success, 1 the output could not be written, 2 usage error, 3 a file that cannot be accepted. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return WithReference.run(
                arguments,
                err,
                (words, reading) ->
                        new Identify(
                                        reading,
                                        Clock.systemDefaultZone(),
                                        Identify::atTerminal,
                                        out,
                                        err)
                                .run(words));
    }

    Identify(
            FileReading reading,
            Clock clock,
            BooleanSupplier terminal,
            PrintStream out,
            PrintStream err) {
        this.reading = reading;
        this.clock = clock;
        this.terminal = terminal;
        this.out = out;
        this.err = err;
    }

    int run(List<String> words) {
        if (words.contains("--help")) {
            out.println(IdentifyArguments.USAGE);
            return DONE;
        }
        return switch (IdentifyArguments.of(words)) {
            case Wanted wanted -> identify(wanted);
            case IdentifyArguments.Wrong wrong -> {
                wrong.mistakes().forEach(mistake -> err.println("identify: " + mistake));
                err.println(IdentifyArguments.USAGE);
                yield USAGE;
            }
        };
    }

    private int identify(Wanted wanted) {
        if (wanted.format().isBinary() && wanted.out().isEmpty() && terminal.getAsBoolean()) {
            err.println("identify: файл на экран не выводится; укажите --out ФАЙЛ");
            return USAGE;
        }
        List<ReadFile> files = read(wanted);
        List<String> registers = registerMistakes(wanted, files);
        registers.forEach(err::println);
        if (!registers.isEmpty() || files.stream().anyMatch(file -> Defects.stop(file.reading()))) {
            return NOT_ACCEPTED;
        }
        LoadedSchools schools = new LoadedSchools(files);
        schools.unknownSchools().forEach(err::println);
        sayLeftOut(wanted, schools);
        return switch (wanted.method()
                .judge(
                        wanted.year(),
                        schools.keys(wanted.year()),
                        schools.results(wanted.year()))) {
            case Judgement.Contradicted contradicted -> {
                contradicted.contradictions().stream()
                        .flatMap(one -> ContradictionLines.of(one, schools.facts()).stream())
                        .forEach(err::println);
                yield NOT_ACCEPTED;
            }
            case Judgement.Judged judged -> write(wanted, schools, judged.verdicts());
        };
    }

    private void sayLeftOut(Wanted wanted, LoadedSchools schools) {
        List<String> closed = schools.leftOut(wanted.year());
        if (!closed.isEmpty()) {
            err.println(
                    "identify: закрыты до %s года и в список не вошли: %s"
                            .formatted(wanted.year(), String.join(", ", closed)));
        }
    }

    private List<ReadFile> read(Wanted wanted) {
        List<ReadFile> files = new ArrayList<>();
        for (LabelledFile file :
                Stream.concat(wanted.register().stream(), wanted.files().stream()).toList()) {
            ReadFile read = new ReadFile(file.name(), reading.read(file.path(), file.labels()));
            Defects.of(read.name(), read.reading()).forEach(err::println);
            sayWithoutOutcomes(read);
            files.add(read);
        }
        return files;
    }

    private void sayWithoutOutcomes(ReadFile file) {
        boolean tellsNobodyFailed =
                switch (file.reading().contents()) {
                    case OutcomeFacts facts -> facts.outcomes().isEmpty();
                    case DescriptionFacts _ -> true;
                    default -> false;
                };
        if (tellsNobodyFailed) {
            err.println(
                    Defects.warning(
                            file.name(),
                            "",
                            0,
                            "это %s: сколько участников не справились, в нём не сказано, в списке он не учтён"
                                    .formatted(file.reading().layout().title())));
        }
    }

    /** The file of {@code --schools} must be a register, and there can be only one. */
    private static List<String> registerMistakes(Wanted wanted, List<ReadFile> files) {
        List<ReadFile> registers =
                files.stream()
                        .filter(file -> file.reading().contents() instanceof RegisterEntries)
                        .toList();
        List<String> mistakes = new ArrayList<>();
        if (wanted.register().isPresent() && !registers.contains(files.getFirst())) {
            ReadFile given = files.getFirst();
            mistakes.add(
                    Defects.line(
                            given.name(),
                            "",
                            0,
                            "",
                            "это не реестр школ, а: %s; ожидался реестр школ"
                                    .formatted(given.reading().layout().title())));
        }
        registers.stream()
                .skip(1)
                .map(second ->
                        Defects.line(
                                second.name(),
                                "",
                                0,
                                "",
                                "второй реестр школ, первый — %s; ожидался один реестр"
                                        .formatted(registers.getFirst().name())))
                .forEach(mistakes::add);
        return mistakes;
    }

    private int write(Wanted wanted, LoadedSchools schools, List<SchoolVerdict> verdicts) {
        SchoolList list = new SchoolList(wanted.year(), wanted.method(), schools.entries(verdicts));
        Heading heading =
                new Heading(schools.region(), "", Optional.empty(), ZonedDateTime.now(clock));
        SchoolListWriter writer = SchoolListWriter.of(wanted.format(), heading);
        try {
            if (wanted.out().isPresent()) {
                WholeFile.write(wanted.out().get(), stream -> writer.write(list, stream));
            } else {
                writer.write(list, out);
                out.flush();
            }
        } catch (IOException broken) {
            err.println("identify: не удалось записать список: " + broken.getMessage());
            return wanted.out().isPresent() ? USAGE : CANNOT_WRITE;
        }
        return out.checkError() ? CANNOT_WRITE : DONE;
    }

    private static boolean atTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
