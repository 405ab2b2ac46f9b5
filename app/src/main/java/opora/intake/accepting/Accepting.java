package opora.intake.accepting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batch;
import opora.intake.BatchAccepted;
import opora.intake.BatchFile.Done;
import opora.intake.BatchRecalled;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedFile;
import opora.intake.Recall;
import opora.intake.checking.Checks;
import opora.intake.store.Archive;
import opora.intake.store.ReadingStore.Noted;
import opora.territory.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Acceptance and recall: each one transaction, one after another. */
@Component
public class Accepting {

    private final Archive archive;
    private final Checks checks;
    private final Facts facts;
    private final Editions editions;
    private final ApplicationEventPublisher events;

    Accepting(
            Archive archive,
            Checks checks,
            Facts facts,
            Editions editions,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.checks = checks;
        this.facts = facts;
        this.editions = editions;
        this.events = events;
    }

    /** {@code token}: of the {@link CheckedBatch} that the person saw. */
    @Transactional
    public Acceptance accept(long batch, String token, Viewer by) {
        editions.lock();
        Optional<Batch.State> state = archive.batches().lock(batch);
        if (state.isEmpty()) {
            return new Acceptance.Refused("Такой загрузки нет");
        }
        CheckedBatch checked = checks.check(batch).orElseThrow();
        return switch (checked.readiness()) {
            case Readiness.Over() -> new Acceptance.Refused("Эта загрузка уже была принята");
            case Readiness.StillReading(int done, int all) ->
                    new Acceptance.Refused(
                            "Файлы ещё читаются: готово %d из %d".formatted(done, all));
            case Readiness.Waiting(List<String> because) ->
                    new Acceptance.Refused(String.join(". ", because));
            case Readiness.NothingToAccept(String because) -> new Acceptance.Refused(because);
            case Readiness.Ready() ->
                    checked.token().equals(token) ? accepted(checked, by) : new Acceptance.Stale();
        };
    }

    private Acceptance accepted(CheckedBatch checked, Viewer by) {
        long batch = checked.batch().id();
        facts.prepare(checked);
        long edition = editions.next();
        archive.batches().accepted(batch, edition, by);
        facts.accept(checked, edition);
        int taken = 0;
        int leftOut = 0;
        for (CheckedFile file : checked.files()) {
            long id = file.file().id();
            archive.readings().writeNoted(id, new Noted(file.findings(), file.counts()));
            if (file.isAcceptable()) {
                archive.files().taken(id, done(file));
                taken++;
                leftOut += file.file().quarantined().notAccepted();
            }
        }
        archive.readings().forgetOpenMatters(batch);
        events.publishEvent(new BatchAccepted(batch, edition, taken, leftOut));
        return new Acceptance.Accepted(edition, checked.totals());
    }

    private static List<Done> done(CheckedFile file) {
        return file.changes().stream()
                .map(change ->
                        new Done(
                                change.title(),
                                change.fresh(),
                                change.changed(),
                                change.unchanged()))
                .toList();
    }

    /** {@code reason}: said by the person, kept with the load. */
    @Transactional
    public Recall recall(long batch, String reason, Viewer by) {
        if (reason.isBlank()) {
            return new Recall.Refused(
                    "Напишите, почему вы отзываете загрузку: это останется в истории");
        }
        editions.lock();
        if (archive.batches().lock(batch).filter(Batch.State.ACCEPTED::equals).isEmpty()) {
            return new Recall.Refused("Отозвать можно только принятую загрузку");
        }
        Set<Long> resting = facts.restingOn(batch);
        if (!resting.isEmpty()) {
            return new Recall.Refused(inUse(resting));
        }
        Set<Long> acts = facts.actsOn(batch);
        if (!acts.isEmpty()) {
            return new Recall.Refused(
                    "О школах из этой загрузки записаны изменения устройства (%s): сначала отзовите их на странице «Территории»"
                            .formatted(numbers(acts)));
        }
        int classActs = facts.classActsOn(batch).size();
        if (classActs > 0) {
            return new Recall.Refused(
                    "О классах из этой загрузки записаны изменения (%d): сначала отзовите их на страницах «Классы» школ"
                            .formatted(classActs));
        }
        facts.recall(batch);
        archive.batches().recalled(batch, by, reason.strip());
        events.publishEvent(new BatchRecalled(batch, reason.strip()));
        return new Recall.Recalled();
    }

    private static String inUse(Set<Long> resting) {
        return resting.size() == 1
                ? "Школы из этой загрузки нужны загрузке %s: сначала отзовите её"
                        .formatted(numbers(resting))
                : "Школы из этой загрузки нужны загрузкам %s: сначала отзовите их"
                        .formatted(numbers(resting));
    }

    private static String numbers(Set<Long> of) {
        return of.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
