package opora.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Near;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.FileTitles;
import opora.intake.SchoolChoice;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.Noun;

/**
 * Schools that nobody knows, each with what can be done about it or with what was decided.
 *
 * @param rows the first of them
 * @param all how many there are
 * @param undecided how many of all have to be decided about before the load can be accepted
 * @param nameless how many of all have no name in the files
 */
public record UnknownTable(List<Row> rows, int all, int undecided, int nameless) {

    static final int SHOWN = 50;

    private static final Noun UNKNOWN_CODE =
            new Noun("незнакомый код школы", "незнакомых кода школ", "незнакомых кодов школ");
    private static final Noun IN_FILES = new Noun("файле", "файлах", "файлах");

    /**
     * @param name «» where no file tells it
     * @param called the name with the municipality, or that there is none
     * @param chosen value of the choice that stands; «» for none
     * @param decided the choice in words; «» for none
     */
    public record Row(
            String key,
            String code,
            String name,
            String called,
            List<String> files,
            List<Near> near,
            String chosen,
            String decided) {

        /** A school that was chosen by its code and is not among the similar ones. */
        public boolean isChosenApart() {
            return chosen.startsWith(SchoolForm.JOIN)
                    && near.stream().noneMatch(one -> chosen.equals(SchoolForm.JOIN + one.code()));
        }

        public boolean isDecided() {
            return !decided.isEmpty();
        }

        /** Whether a school may be entered under this code. */
        public boolean canBeAdded() {
            return new SchoolCode(code).isWellFormed();
        }

        /** «в 8 файлах». */
        public String inFiles() {
            return "в %d\u00a0%s".formatted(files.size(), IN_FILES.form(files.size()));
        }
    }

    /** {@code known}: the school of an id. */
    static UnknownTable of(CheckedBatch checked, Function<SchoolId, Optional<School>> known) {
        FileTitles titles = FileTitles.of(checked.batch().files());
        List<UnknownSchool> all =
                Stream.concat(checked.unknown().stream(), checked.unknownAside().stream()).toList();
        return new UnknownTable(
                all.stream().limit(SHOWN).map(school -> row(school, titles, known)).toList(),
                all.size(),
                (int)
                        checked.unknown().stream()
                                .filter(school -> school.choice().isEmpty())
                                .count(),
                (int) all.stream().filter(school -> school.name().isEmpty()).count());
    }

    private static Row row(
            UnknownSchool school, FileTitles titles, Function<SchoolId, Optional<School>> known) {
        return new Row(
                school.key(),
                school.code(),
                school.name(),
                Stream.of(
                                school.name().isEmpty() ? "в файле нет названия" : school.name(),
                                school.municipality())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                school.files().stream().map(titles::of).toList(),
                school.near(),
                school.choice().map(made -> value(made, known)).orElse(""),
                school.choice().map(made -> words(made, known)).orElse(""));
    }

    private static String value(SchoolChoice made, Function<SchoolId, Optional<School>> known) {
        return switch (made) {
            case SchoolChoice.Add() -> SchoolForm.ADD;
            case SchoolChoice.Join(var school) ->
                    SchoolForm.JOIN + known.apply(school).map(School::code).orElse("");
            case SchoolChoice.LeaveOut() -> SchoolForm.LEAVE_OUT;
        };
    }

    private static String words(SchoolChoice made, Function<SchoolId, Optional<School>> known) {
        return switch (made) {
            case SchoolChoice.Add() -> "Будет добавлена из файла";
            case SchoolChoice.Join(var school) ->
                    "Это "
                            + known.apply(school)
                                    .map(one ->
                                            "%s: %s, %s"
                                                    .formatted(
                                                            one.code(),
                                                            one.name(),
                                                            one.municipality().name()))
                                    .orElse("известная школа");
            case SchoolChoice.LeaveOut() -> "Её строки не принимаются";
        };
    }

    public String title() {
        return UNKNOWN_CODE.counted(all)
                + (undecided == 0
                        ? all == 1 ? ": решение принято" : ": по всем решено"
                        : undecided == all ? "" : ", ждут решения " + undecided);
    }

    public int notShown() {
        return all - rows.size();
    }
}
