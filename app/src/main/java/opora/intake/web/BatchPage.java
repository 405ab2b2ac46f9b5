package opora.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import opora.intake.Batch;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedFile;
import opora.intake.FileTitles;
import opora.intake.formats.Findings;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;

/** The page of a load, ready to be shown. */
public record BatchPage(
        long id,
        Readiness readiness,
        String title,
        String lead,
        List<String> steps,
        int step,
        String filesTitle,
        List<FileRow> files,
        Answers answers,
        List<FindingGroup> findings,
        int remarks,
        int said,
        UnknownTable unknown,
        List<OutlookRow> outlooks,
        CheckedBatch.Totals totals,
        String token,
        Batch batch,
        HouseTime time) {

    static BatchPage of(
            CheckedBatch checked,
            Answers answers,
            Function<SchoolId, Optional<School>> schools,
            HouseTime time) {
        Batch batch = checked.batch();
        int remarks = checked.files().stream().mapToInt(CheckedFile::remarks).sum();
        boolean reading = checked.readiness() instanceof Readiness.StillReading;
        return new BatchPage(
                batch.id(),
                checked.readiness(),
                title(batch, reading),
                lead(batch, time),
                List.of(
                        "Файлы: " + batch.files().size(),
                        remarks == 0 ? "Проверка" : "Проверка: " + Noun.FINDING.counted(remarks),
                        "Приёмка"),
                batch.isOpen() ? reading ? 1 : 2 : 4,
                FilesTitle.of(checked),
                rows(checked),
                answers,
                FindingGroup.of(checked),
                remarks,
                checked.files().stream().mapToInt(file -> file.findings().size()).sum(),
                UnknownTable.of(checked, schools),
                checked.outlooks().stream().map(OutlookRow::of).toList(),
                checked.totals(),
                checked.token(),
                batch,
                time);
    }

    private static List<FileRow> rows(CheckedBatch checked) {
        FileTitles titles = FileTitles.of(checked.batch().files());
        return checked.files().stream()
                .map(file ->
                        row(checked, file)
                                .titled(titles.of(file.file().id()))
                                .linked(checked.batch().id(), file.file()))
                .toList();
    }

    private static FileRow row(CheckedBatch checked, CheckedFile file) {
        return switch (checked.batch().state()) {
            case OPEN ->
                    FileRow.of(
                            file,
                            undecided(checked, file.file().id()),
                            GivenAnswer.of(checked, file));
            case ACCEPTED -> FileRow.accepted(file);
            case RECALLED -> FileRow.recalled(file);
        };
    }

    private static String title(Batch batch, boolean reading) {
        return switch (batch.state()) {
            case OPEN ->
                    reading
                            ? "Загрузка %d: файлы читаются".formatted(batch.id())
                            : "Загрузка %d: проверьте и примите".formatted(batch.id());
            case ACCEPTED -> "Загрузка %d принята".formatted(batch.id());
            case RECALLED -> "Загрузка %d отозвана".formatted(batch.id());
        };
    }

    private static String lead(Batch batch, HouseTime time) {
        return switch (batch.state()) {
            case OPEN ->
                    "Пока вы не приняли, в данных ничего не изменилось. Имена и документы обучающихся отброшены при чтении.";
            case ACCEPTED ->
                    batch.acceptance()
                            .map(deed ->
                                    "Принята %s, %s".formatted(time.whole(deed.at()), deed.by()))
                            .orElse("");
            case RECALLED ->
                    batch.recall()
                            .map(deed ->
                                    "Отозвана %s, %s; причина: %s"
                                            .formatted(
                                                    time.whole(deed.at()),
                                                    deed.by(),
                                                    deed.reason()))
                            .orElse("");
        };
    }

    private static int undecided(CheckedBatch checked, long file) {
        return (int)
                checked.unknown().stream()
                        .filter(school ->
                                school.choice().isEmpty() && school.files().contains(file))
                        .count();
    }

    public boolean isReading() {
        return readiness instanceof Readiness.StillReading;
    }

    public boolean isOpen() {
        return batch.isOpen();
    }

    public boolean isAccepted() {
        return batch.state() == Batch.State.ACCEPTED;
    }

    /** Findings that are counted and were not kept word for word. */
    public int unsaid() {
        return remarks - said;
    }

    /** Without the questions. */
    public int groupedFindings() {
        return findings.stream().mapToInt(FindingGroup::count).sum();
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(group -> group.tag().equals("late"));
    }

    public int shownPerKind() {
        return Findings.KEPT_PER_KIND;
    }

    public String toBeAccepted() {
        return Amounts.toBeAccepted(totals);
    }

    public String rowsToAccept() {
        return Amounts.ROW_TO_ACCEPT.counted(totals.rows());
    }
}
