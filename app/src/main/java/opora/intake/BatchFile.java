package opora.intake;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;

/**
 * One file of a load.
 *
 * @param name as it came; may hold the name of a person, so it is shown and never logged
 * @param size in bytes
 * @param rowsRead how far the reading is, in rows
 * @param layout empty until it is read
 * @param decision what reading said; empty until it is read
 * @param labels what the person said
 * @param suggestion what the content suggests where a label is missing
 * @param incident number for the telephone when the reading failed by our fault, else «»
 * @param quarantined its rows that are not accepted as they are
 * @param changes what acceptance did; empty before
 */
public record BatchFile(
        long id,
        String name,
        long size,
        String sha256,
        State state,
        long rowsRead,
        Optional<Layout> layout,
        Optional<Decision> decision,
        List<Reading.Part> parts,
        Labels labels,
        Labels suggestion,
        String incident,
        Quarantined quarantined,
        Taking taking,
        List<Done> changes) {

    /** How far the reading of a file is. */
    public enum State {
        WAITING,
        READING,
        READ,
        /** the machine stopped, or a question was not answered in a day, and the bytes are gone: the file has to be sent again */
        INTERRUPTED,
        /** our fault */
        FAILED
    }

    /** Whether its facts were accepted with the load. */
    public enum Taking {
        TAKEN,
        NOT_TAKEN
    }

    /** What acceptance of the file did in one part. */
    public record Done(String title, int fresh, int changed, int unchanged) {}

    /** Whether its bytes are gone because nobody said in time what it is about. */
    public boolean wasNotAnswered() {
        return state == State.INTERRUPTED
                && decision.filter(Decision.ASK::equals).isPresent()
                && labels.equals(Labels.NONE);
    }

    /** It asks what it is about. */
    public boolean asks() {
        return state == State.READ && decision.filter(Decision.ASK::equals).isPresent();
    }

    /** Reading alone has found that nothing of it can be accepted. */
    public boolean isRefused() {
        return switch (state) {
            case WAITING, READING -> false;
            case INTERRUPTED, FAILED -> true;
            case READ -> decision.filter(Decision.REJECT::equals).isPresent();
        };
    }

    public boolean isBeingRead() {
        return state == State.WAITING || state == State.READING;
    }
}
