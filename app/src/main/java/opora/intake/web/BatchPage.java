package opora.intake.web;

import java.util.List;
import opora.intake.Batch;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedFile;
import opora.intake.formats.Findings;
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
        List<FindingRow> findings,
        int remarks,
        UnknownTable unknown,
        List<OutlookRow> outlooks,
        CheckedBatch.Totals totals,
        String token,
        Batch batch,
        HouseTime time) {

    private static final Noun FIT = new Noun("подходит", "подходят", "подходят");

    static BatchPage of(CheckedBatch checked, UnknownTable.ChosenCodes codes, HouseTime time) {
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
                filesTitle(checked, reading),
                checked.files().stream().map(file -> row(batch, file)).toList(),
                FindingRow.of(checked.files()),
                remarks,
                UnknownTable.of(checked.unknown(), codes),
                checked.outlooks().stream().map(OutlookRow::of).toList(),
                checked.totals(),
                checked.token(),
                batch,
                time);
    }

    private static FileRow row(Batch batch, CheckedFile file) {
        return switch (batch.state()) {
            case OPEN -> FileRow.of(file);
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

    private static String filesTitle(CheckedBatch checked, boolean reading) {
        int all = checked.files().size();
        if (all == 0) {
            return "Файлов нет";
        }
        if (reading || !checked.batch().isOpen()) {
            return Noun.FILE.counted(all);
        }
        int taken = checked.totals().filesTaken();
        String counted = Noun.FILE.counted(all) + ": ";
        return taken == all
                ? counted + (all == 1 ? "подходит" : "подходят все")
                : counted + (taken == 0 ? "не подходит ни один" : taken + " " + FIT.form(taken));
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

    /** Findings that are counted and not shown. */
    public int unshown() {
        return remarks - findings.size();
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
