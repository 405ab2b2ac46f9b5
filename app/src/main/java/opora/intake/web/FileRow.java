package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.intake.BatchFile;
import opora.intake.CheckedFile;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Layout;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A file of a load on its page.
 *
 * @param tag class of its status
 * @param question asked when the file does not say what it is about
 */
public record FileRow(
        long id,
        String name,
        String composition,
        String what,
        String procedure,
        String changes,
        String tag,
        String state,
        Optional<Question> question) {

    /** An open load: what acceptance would do. */
    static FileRow of(CheckedFile checked) {
        BatchFile file = checked.file();
        List<Change> changes = checked.changes();
        String change =
                Amounts.changes(
                        changes.stream().mapToInt(Change::fresh).sum(),
                        changes.stream().mapToInt(Change::changed).sum(),
                        changes.stream().mapToInt(Change::unchanged).sum());
        return switch (checked.standing()) {
            case BEING_READ -> row(file, progress(file), "doing", "Читается", Optional.empty());
            case READY -> row(file, change, "done", "Готов", Optional.empty());
            case READY_WITH_REMARKS ->
                    row(
                            file,
                            change,
                            "warn",
                            Noun.FINDING.counted(checked.remarks()),
                            Optional.empty());
            case ASKS ->
                    row(
                            file,
                            "зависит от ответа",
                            "warn",
                            "Ждёт ответа",
                            Optional.of(Question.of(checked)));
            case PUT_ASIDE -> row(file, "ничего", "late", "Не принят", Optional.empty());
        };
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
            case TAKEN -> row(file, change, tag, state, Optional.empty());
            case NOT_TAKEN -> row(file, "ничего", "late", "Отложен", Optional.empty());
        };
    }

    private static FileRow row(
            BatchFile file, String changes, String tag, String state, Optional<Question> question) {
        String composition = Amounts.composition(file.parts());
        return new FileRow(
                file.id(),
                file.name(),
                composition.isEmpty() ? Amounts.size(file.size()) : composition,
                file.layout().map(Layout::title).orElse(""),
                procedure(file),
                changes,
                tag,
                state,
                question);
    }

    private static String procedure(BatchFile file) {
        if (file.layout().filter(Layout.REGISTER::equals).isPresent()) {
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

    public boolean asks() {
        return question.isPresent();
    }
}
