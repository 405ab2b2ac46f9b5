package opora.overview.next.order;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.network.LastContact;
import opora.overview.next.order.Step.Dismissal;
import opora.territory.SchoolId;

/**
 * The schools of one person in one week. Every school is in exactly one of the parts, so that they add up.
 *
 * @param capacity how many schools the person wants to reach in a week
 * @param reached how many of them the person reached in this one
 * @param now as many of the first as the week still has room for
 * @param later the others for which something speaks
 * @param contacted with which anybody in sight spoke this week
 * @param putOff by this person, the first to come back first
 * @param calm nothing speaks for a call
 */
public record Week(
        int capacity,
        int reached,
        List<Ranked> now,
        List<Ranked> later,
        List<Contacted> contacted,
        List<PutOff> putOff,
        List<Ranked> calm) {

    public static final int USUAL_CAPACITY = 5;
    public static final int LARGEST_CAPACITY = 50;

    public record Contacted(Ranked ranked, LastContact contact) {}

    public record PutOff(Ranked ranked, Step step, Dismissal dismissal) {}

    /**
     * What was done, as far as it decides on the order.
     *
     * @param contacts the last of each school, of any kind, whoever made it
     * @param dismissals those of this person that still hold, by school
     * @param reached see {@link Week}
     */
    public record Done(
            Map<SchoolId, LastContact> contacts, Map<SchoolId, Step> dismissals, int reached) {}

    /** Monday of the week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** {@code ranked}: in the order of {@link Priority}. */
    public static Week of(List<Ranked> ranked, Done done, int capacity, LocalDate today) {
        List<Contacted> contacted = new ArrayList<>();
        List<PutOff> putOff = new ArrayList<>();
        List<Ranked> open = new ArrayList<>();
        List<Ranked> calm = new ArrayList<>();
        for (Ranked one : ranked) {
            Optional<PutOff> dismissed = dismissed(one, done, today);
            Optional<Contacted> spoken = spoken(one, done, monday(today));
            if (dismissed.isPresent()) {
                putOff.add(dismissed.get());
            } else if (spoken.isPresent()) {
                contacted.add(spoken.get());
            } else if (one.points() > 0) {
                open.add(one);
            } else {
                calm.add(one);
            }
        }
        putOff.sort(Comparator.comparing(one -> one.dismissal().until()));
        int room = Math.min(open.size(), Math.max(0, capacity - done.reached()));
        return new Week(
                capacity,
                done.reached(),
                List.copyOf(open.subList(0, room)),
                List.copyOf(open.subList(room, open.size())),
                List.copyOf(contacted),
                List.copyOf(putOff),
                List.copyOf(calm));
    }

    private static Optional<PutOff> dismissed(Ranked one, Done done, LocalDate today) {
        return Optional.ofNullable(done.dismissals().get(one.school().id()))
                .filter(step ->
                        step.said() instanceof Dismissal dismissal
                                && dismissal.until().isAfter(today))
                .map(step -> new PutOff(one, step, (Dismissal) step.said()));
    }

    private static Optional<Contacted> spoken(Ranked one, Done done, LocalDate monday) {
        return Optional.ofNullable(done.contacts().get(one.school().id()))
                .filter(contact -> !contact.on().isBefore(monday))
                .map(contact -> new Contacted(one, contact));
    }

    /** Wherever it stands; empty where the school is out of sight or closed. */
    public Optional<Ranked> find(SchoolId school) {
        return Stream.of(
                        now.stream(),
                        later.stream(),
                        contacted.stream().map(Contacted::ranked),
                        putOff.stream().map(PutOff::ranked),
                        calm.stream())
                .flatMap(part -> part)
                .filter(ranked -> ranked.school().id().equals(school))
                .findFirst();
    }

    /** All schools. */
    public int size() {
        return now.size() + later.size() + contacted.size() + putOff.size() + calm.size();
    }
}
