package opora.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.intake.accepting.Accepting;
import opora.intake.accepting.Editing;
import opora.intake.checking.Checks;
import opora.intake.formats.Labels;
import opora.intake.receiving.Receiving;
import opora.intake.store.Archive;
import org.springframework.stereotype.Component;

/**
 * The door to loads: files come in, are read in the background, checked, shown, accepted together or not at all, and perhaps recalled.
 * What counts changes by {@link #accept} and {@link #recall} alone.
 *
 * <p>Only an operator of the region may load; who calls this has made sure of it. Whatever changes an open load answers whether there was
 * one to change. Without pages: {@code receive}, {@link #readNow}, {@link #check}, {@link #accept}.
 */
@Component
public class Batches {

    private final Receiving receiving;
    private final Editing editing;
    private final Checks checks;
    private final Accepting accepting;
    private final Archive archive;

    Batches(
            Receiving receiving,
            Editing editing,
            Checks checks,
            Accepting accepting,
            Archive archive) {
        this.receiving = receiving;
        this.editing = editing;
        this.checks = checks;
        this.accepting = accepting;
        this.archive = archive;
    }

    /**
     * Begins a load with these files: 25 at most and 200 MB together. Their bytes are taken before this returns; they are read in the
     * background.
     */
    public Received receive(List<Upload> files, Viewer by) {
        return receiving.receive(files, by);
    }

    /** Adds files to an open load. */
    public Received add(long batch, List<Upload> files) {
        return find(batch)
                .map(open -> receiving.add(open, files))
                .orElse(new Received.Refused("Такой загрузки нет"));
    }

    /** Returns when every file of the load is read; reads what nobody has begun to read. */
    public void readNow(long batch) {
        find(batch).ifPresent(receiving::readNow);
    }

    /** Newest first. */
    public List<Batch> list() {
        return archive.batches().list();
    }

    public Optional<Batch> find(long batch) {
        return archive.batches().find(batch);
    }

    /** The load beside what counts at this moment. While files are being read, and once it is accepted, nothing is compared. */
    public Optional<CheckedBatch> check(long batch) {
        return checks.check(batch);
    }

    /**
     * Answers the question of a file that does not say its year or procedure, or changes the answer; the file is read again with this. Not
     * possible once its bytes are gone: a day after it came.
     */
    public boolean answer(long batch, long file, Labels labels) {
        return receiving.holds(file) && editing.answer(batch, file, labels);
    }

    /** Decides about unknown schools, by {@code SchoolCode.key()}; an empty choice undoes an earlier one. */
    public boolean choose(long batch, Map<String, Optional<SchoolChoice>> choices) {
        return editing.choose(batch, choices);
    }

    /** Takes a file out of an open load; nothing of it stays. */
    public boolean removeFile(long batch, long file) {
        return editing.removeFile(batch, file);
    }

    /** Removes an open load; nothing of it stays. */
    public boolean remove(long batch) {
        return find(batch).filter(editing::remove).isPresent();
    }

    /**
     * Makes the load count: everything that {@link CheckedFile#isAcceptable()} in one transaction, or nothing.
     *
     * @param token of the {@link CheckedBatch} on which the person decided; when load or data are no longer the same, nothing is accepted
     */
    public Acceptance accept(long batch, String token, Viewer by) {
        return accepting.accept(batch, token, by);
    }

    /** Makes an accepted load count no more: what was before counts again. {@code reason} is kept. */
    public Recall recall(long batch, String reason, Viewer by) {
        return accepting.recall(batch, reason, by);
    }
}
