package opora.programme.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.office.AttachedKind;
import opora.programme.timing.Stretch;
import opora.programme.wording.ProvisionId;

/**
 * What somebody wrote about an activity. It never changes: who mends it writes another that replaces it, who takes it back says why.
 *
 * @param percent how much of the activity is done by then, 0 to 100
 * @param days when it was done
 * @param planned how many people were to be reached, where it was said here
 * @param reached how many people were reached by then
 * @param reason why it is late, or why less is done than before; «» otherwise
 * @param words what was done
 * @param replaces the number of the entry that this one mends
 */
public record Entry(
        long id,
        ProvisionId activity,
        int percent,
        Stretch days,
        Optional<Integer> planned,
        Optional<Integer> reached,
        String reason,
        String words,
        Optional<Long> replaces,
        List<Evidence> evidence,
        Signature signature,
        Optional<TakenBack> takenBack) {

    public static final int WHOLE = 100;

    public Entry {
        evidence = List.copyOf(evidence);
    }

    /** @param origin whether it was typed on the page or came with a form */
    public record Signature(Instant at, long by, String byName, Origin origin) {}

    public enum Origin {
        PAGE,
        FORM
    }

    public record TakenBack(Instant at, String byName, String reason) {}

    /**
     * A file that proves it.
     *
     * @param proves what the activity asks for, as it was named then; «» where it asks for nothing by name
     * @param size in bytes; 0 once its content was removed
     */
    public record Evidence(long id, String proves, String name, AttachedKind kind, int size) {

        public boolean isErased() {
            return size == 0;
        }
    }

    /** The day on which it was over. */
    public LocalDate last() {
        return days.last();
    }

    /** As it stood right before a moment, when nobody had taken it back yet. */
    Entry before(Instant moment) {
        return takenBack.filter(back -> !back.at().isBefore(moment)).isEmpty()
                ? this
                : new Entry(
                        id,
                        activity,
                        percent,
                        days,
                        planned,
                        reached,
                        reason,
                        words,
                        replaces,
                        evidence,
                        signature,
                        Optional.empty());
    }

    Entry with(List<Evidence> all) {
        return new Entry(
                id, activity, percent, days, planned, reached, reason, words, replaces, all,
                signature, takenBack);
    }
}
