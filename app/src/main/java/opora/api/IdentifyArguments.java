package opora.api;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opora.identification.Attempt;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What the words after {@code opora identify} ask for, or what is wrong with them. */
sealed interface IdentifyArguments {

    /** The list of a year by a method from these files. */
    record Wanted(
            AcademicYear year,
            Method method,
            Optional<LabelledFile> register,
            Format format,
            Optional<Path> out,
            List<LabelledFile> files)
            implements IdentifyArguments {}

    /** {@code mistakes}: Russian, one each; at least one. */
    record Wrong(List<String> mistakes) implements IdentifyArguments {}

    /** How the list is written. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        XLSX,
        DOCX;

        /** Whether a terminal would show rubbish. */
        boolean isBinary() {
            return this == XLSX || this == DOCX;
        }

        static Optional<Format> find(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    String USAGE =
            """
            opora identify --year ГОД [ключи] ФАЙЛ…
              --year 2021                      год результатов, обязательно
              --schools РЕЕСТР                 реестр школ: в списке будут все его школы
              --threshold 30                   порог, %
              --clause-b any|same              основание Б: любые процедуры двух лет или одна и та же
              --min-participants 1             процедуры с меньшим числом участников не учитываются
              --procedures VPR-5-RU,VPR-5-MA   какие процедуры учитываются
              --attempt first|retakes          ОГЭ и ЕГЭ: первая сдача или с учётом пересдач (коды OGER-RU, EGER-RU)
              --format text|json|csv|xlsx|docx
              --out ФАЙЛ                       записать в файл, а не на экран
              --reference ПАПКА                справочники области: таблица или папка с таблицами
            Если в файле нет года или процедуры: ФАЙЛ@2021:VPR-5-RU\
            """;

    Set<String> OPTIONS =
            Set.of(
                    "--year",
                    "--schools",
                    "--threshold",
                    "--clause-b",
                    "--min-participants",
                    "--procedures",
                    "--attempt",
                    "--format",
                    "--out");

    static IdentifyArguments of(List<String> typed) {
        CommandWords words = new CommandWords(typed, OPTIONS);
        Optional<AcademicYear> year =
                words.value("--year", AcademicYear::find, "год результатов, например 2021");
        Format format =
                words.value("--format", Format::find, "text, json, csv, xlsx или docx")
                        .orElse(Format.TEXT);
        Method method = method(words);
        List<LabelledFile> files = LabelledFile.all(words);
        Optional<LabelledFile> register =
                words.value("--schools", LabelledFile::find, "файл с реестром школ");
        if (words.value("--year").isEmpty()) {
            words.mistake("не указан год результатов: --year 2021");
        }
        return words.mistakes().isEmpty()
                ? new Wanted(
                        year.orElseThrow(),
                        method,
                        register,
                        format,
                        words.value("--out").map(Path::of),
                        files)
                : new Wrong(words.mistakes());
    }

    private static Method method(CommandWords words) {
        Method federal = Method.FEDERAL_847;
        return new Method(
                federal.id(),
                "",
                words.value(
                                "--threshold",
                                Threshold::findPercent,
                                "процент больше 0 и не больше 100, например 30 или 27.5")
                        .orElse(federal.threshold()),
                words.value("--min-participants", IdentifyArguments::atLeastOne, "целое число от 1")
                        .orElse(federal.minParticipants()),
                federal.lowProcedures(),
                words.value("--clause-b", IdentifyArguments::clauseB, "any или same")
                        .orElse(federal.clauseB()),
                counted(words).orElse(federal.procedures()),
                words.value("--attempt", IdentifyArguments::attempt, "first или retakes")
                        .orElse(federal.attempt()),
                federal.excludedKinds());
    }

    private static Optional<List<Procedure>> counted(CommandWords words) {
        Optional<List<Procedure>> counted =
                words.value(
                        "--procedures",
                        IdentifyArguments::procedures,
                        "коды процедур через запятую, например VPR-5-RU,OGE-9-MA");
        if (counted.filter(EgeMaths::isCountedTwice).isPresent()) {
            words.mistake(
                    "--procedures: математику ЕГЭ учтите или целиком (EGE-11-MA), или по частям, иначе одни и те же участники попадут в счёт дважды");
            return Optional.empty();
        }
        if (counted.filter(all -> all.stream().anyMatch(Procedure::isAfterRetakes)).isPresent()) {
            words.mistake(
                    "--procedures: пересдачи учитываются ключом --attempt retakes, а здесь коды первой сдачи, например OGE-RU");
            return Optional.empty();
        }
        return counted;
    }

    private static Optional<Attempt> attempt(String text) {
        return switch (text) {
            case "first" -> Optional.of(Attempt.FIRST);
            case "retakes" -> Optional.of(Attempt.AFTER_RETAKES);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> atLeastOne(String text) {
        return text.matches("0{0,8}[1-9]\\d{0,8}")
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    private static Optional<ClauseB> clauseB(String text) {
        return switch (text) {
            case "any" -> Optional.of(ClauseB.ANY);
            case "same" -> Optional.of(ClauseB.SAME);
            default -> Optional.empty();
        };
    }

    private static Optional<List<Procedure>> procedures(String text) {
        List<Optional<Procedure>> codes =
                Arrays.stream(text.split(",", -1)).map(Procedure::find).toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }
}
