package opora.overview.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opora.identification.Runs.Run;
import opora.intake.Batch;
import opora.intake.Batch.Deed;
import opora.vocabulary.Noun;

/** What happened lately: loads accepted and recalled, runs made. */
public record Happened(Instant at, String title, String text, String address, String when) {

    private static final int SHOWN = 6;

    /** Newest first, six at most. */
    static List<Happened> of(List<Batch> batches, List<Run> runs) {
        return Stream.of(
                        batches.stream()
                                .flatMap(batch ->
                                        batch.acceptance().stream()
                                                .map(deed -> accepted(batch, deed))),
                        batches.stream()
                                .flatMap(batch ->
                                        batch.recall().stream().map(deed -> recalled(batch, deed))),
                        runs.stream().map(Happened::judged))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Happened::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    private static Happened accepted(Batch batch, Deed deed) {
        return of(
                deed.at(),
                "Загрузка " + batch.id() + " принята",
                Noun.FILE.counted(batch.files().size()),
                "/batches/" + batch.id(),
                deed.by());
    }

    private static Happened recalled(Batch batch, Deed deed) {
        return of(
                deed.at(),
                "Загрузка " + batch.id() + " отозвана",
                deed.reason(),
                "/batches/" + batch.id(),
                deed.by());
    }

    private static Happened judged(Run run) {
        return of(
                run.startedAt(),
                "Расчёт " + run.id() + (run.inForce() ? "" : ", черновик"),
                "по результатам %s года: %s, в перечне %d"
                        .formatted(
                                run.year(),
                                Noun.SCHOOL.counted(run.counts().schools()),
                                run.counts().lowResults()),
                "/identification/runs/" + run.id(),
                run.startedBy());
    }

    private static Happened of(Instant at, String title, String text, String address, String by) {
        return new Happened(at, title, text, address, Dates.day(at) + ", " + by);
    }
}
