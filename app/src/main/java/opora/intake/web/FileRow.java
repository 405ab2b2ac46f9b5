package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.BatchFile;
import opora.intake.CheckedFile;
import opora.intake.Quarantined;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Layout;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A file of a load on its page.
 *
 * @param given what the person said it is about
 * @param why of a file that is not accepted its first error; else «»
 * @param rows the way to its bad rows
 * @param tag class of its status
 */
public record FileRow(
        long id,
        String name,
        String composition,
        String what,
        String procedure,
        Optional<GivenAnswer> given,
        String changes,
        String why,
        Optional<RowsLink> rows,
        String tag,
        String state) {

    /** The way to rows that wait for a look, or were mended or left out. */
    public record RowsLink(String words, String address) {}

    /** An open load: what acceptance would do. {@code undecided}: schools of the file that nobody knows and nobody decided about. */
    static FileRow of(CheckedFile checked, int undecided, Optional<GivenAnswer> given) {
        BatchFile file = checked.file();
        FileRow row = row(file, change(checked.changes()), "done", "Готов").given(given);
        return switch (checked.standing()) {
            case BEING_READ -> row(file, progress(file), "doing", "Читается");
            case READY -> undecided > 0 ? row.undecided(undecided) : row;
            case READY_WITH_REMARKS ->
                    undecided > 0
                            ? row.undecided(undecided)
                            : row.state("warn", Noun.FINDING.counted(checked.remarks()));
            case ASKS -> row(file, "зависит от ответа", "warn", "Ждёт ответа");
            case HAS_BAD_ROWS -> row(file, "зависит от решения", "warn", "Отложены строки");
            case PUT_ASIDE ->
                    row(file, "ничего", "late", "Не принят").given(given).because(checked);
        };
    }

    private static String change(List<Change> changes) {
        return Amounts.changes(
                changes.stream().mapToInt(Change::fresh).sum(),
                changes.stream().mapToInt(Change::changed).sum(),
                changes.stream().mapToInt(Change::unchanged).sum());
    }

    /** An accepted load: what acceptance did. */
    static FileRow accepted(CheckedFile checked) {
        return done(checked, "done", "Принят");
    }

    /** A recalled load: what acceptance had done. */
    static FileRow recalled(CheckedFile checked) {
        return done(checked, "nodata", "Отозван");
    }

    private static FileRow done(CheckedFile checked, String tag, String state) {
        BatchFile file = checked.file();
        String change =
                Amounts.changes(
                        file.changes().stream().mapToInt(BatchFile.Done::fresh).sum(),
                        file.changes().stream().mapToInt(BatchFile.Done::changed).sum(),
                        file.changes().stream().mapToInt(BatchFile.Done::unchanged).sum());
        return switch (file.taking()) {
            case TAKEN -> row(file, change, tag, state);
            case NOT_TAKEN -> row(file, "ничего", "late", "Отложен").because(checked);
        };
    }

    private static FileRow row(BatchFile file, String changes, String tag, String state) {
        String composition = Amounts.composition(file.parts());
        return new FileRow(
                file.id(),
                file.name(),
                composition.isEmpty() ? Amounts.size(file.size()) : composition,
                file.layout().map(Layout::title).orElse(""),
                procedure(file),
                Optional.empty(),
                changes,
                "",
                Optional.empty(),
                tag,
                state);
    }

    private FileRow given(Optional<GivenAnswer> answer) {
        return new FileRow(
                id, name, composition, what, procedure, answer, changes, why, rows, tag, state);
    }

    /** With the title by which files of one name are told apart. */
    FileRow titled(String title) {
        return new FileRow(
                id, title, composition, what, procedure, given, changes, why, rows, tag, state);
    }

    /** With the way to its rows. */
    FileRow linked(long batch, BatchFile file) {
        Quarantined rows = file.quarantined();
        if (!rows.isThereAnything()) {
            return this;
        }
        List<String> words = new ArrayList<>();
        say(words, "отложено строк", rows.aside());
        say(words, "прочитано не всё, строк", rows.doubtful());
        say(words, "не считается строк", rows.leftOut());
        say(words, "исправлено ячеек", rows.mended());
        boolean onlyDoubts = rows.aside() + rows.leftOut() + rows.mended() == 0;
        return new FileRow(
                id,
                name,
                composition,
                what,
                procedure,
                given,
                changes,
                why,
                Optional.of(
                        new RowsLink(
                                String.join(", ", words),
                                RowsController.address(batch, id)
                                        + (onlyDoubts ? "?doubtful=yes" : ""))),
                tag,
                state);
    }

    private static void say(List<String> words, String what, int count) {
        if (count > 0) {
            words.add(what + ": " + count);
        }
    }

    private FileRow undecided(int schools) {
        return state("warn", "Ждёт решения: " + Noun.SCHOOL.counted(schools));
    }

    private FileRow state(String tag, String state) {
        return new FileRow(
                id, name, composition, what, procedure, given, changes, why, rows, tag, state);
    }

    private FileRow because(CheckedFile checked) {
        String first =
                checked.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .findFirst()
                        .map(FileRow::sentence)
                        .orElse("");
        return new FileRow(
                id, name, composition, what, procedure, given, changes, first, rows, tag, state);
    }

    private static String sentence(Finding finding) {
        return finding.row() == 0
                ? finding.wrong()
                : "строка %d: %s".formatted(finding.row(), finding.wrong());
    }

    private static String procedure(BatchFile file) {
        if (file.layout().filter(OfNoProcedure::is).isPresent()) {
            return "—";
        }
        String named = Amounts.procedures(file.parts());
        return named.isEmpty() ? file.layout().isEmpty() ? "" : "не определена" : named;
    }

    private static String progress(BatchFile file) {
        return file.rowsRead() == 0
                ? "ждёт очереди"
                : "прочитано строк: " + Numbers.whole(file.rowsRead());
    }
}
