package opora.territory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which schools were joined to a school, and whether it was joined to another: the classes go with their school.
 *
 * @param since of each school whose classes belong to this one, the first day on which they do; itself not among them
 * @param gone the day since which its own classes belong to another school
 */
public record Fates(Map<SchoolId, LocalDate> since, Optional<LocalDate> gone) {

    public static Fates of(SchoolId school, List<Absorption> all) {
        Map<SchoolId, LocalDate> since = new HashMap<>();
        follow(school, LocalDate.MIN, all, since);
        since.remove(school);
        Optional<LocalDate> gone =
                all.stream()
                        .filter(one -> one.school().equals(school))
                        .map(Absorption::since)
                        .findFirst();
        return new Fates(Map.copyOf(since), gone);
    }

    /** Schools that are said to have been joined to each other end the walk where it began to repeat. */
    private static void follow(
            SchoolId into,
            LocalDate notBefore,
            List<Absorption> all,
            Map<SchoolId, LocalDate> since) {
        since.put(into, notBefore);
        for (Absorption one : all) {
            if (one.into().equals(into) && !since.containsKey(one.school())) {
                LocalDate day = one.since().isAfter(notBefore) ? one.since() : notBefore;
                follow(one.school(), day, all, since);
            }
        }
    }
}
