package opora.overview.next;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.StatusTag;
import opora.network.LastContact;
import opora.network.LastContacts;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The schools with which nobody has had to do for some days, by a call, a letter or a visit that somebody wrote down. */
@Component
public class SilentSchools {

    private final Schools schools;
    private final LastContacts contacts;
    private final Runs runs;
    private final Clock clock;

    SilentSchools(Schools schools, LastContacts contacts, Runs runs, Clock clock) {
        this.schools = schools;
        this.contacts = contacts;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * @param last empty where nobody ever wrote anything down
     * @param status of the list in force; empty where the school is not in it or there is none
     */
    public record Silent(School school, Optional<LastContact> last, Optional<StatusTag> status) {

        boolean isListed() {
            return status.filter(StatusTag.LISTED::equals).isPresent();
        }

        LocalDate since() {
            return last.map(LastContact::on).orElse(LocalDate.MIN);
        }
    }

    /** {@code working}: how many schools in sight work, silent or not. */
    public record Found(List<Silent> silent, int working, LocalDate today) {}

    /** Listed schools first, then those that wait for longest; nobody waits longer than who was never spoken with. */
    public Found list(Viewer viewer, int days) {
        TerritoryScope seen = viewer.scope();
        LocalDate today = LocalDate.now(clock);
        Map<SchoolId, LastContact> last = contacts.of(seen);
        Map<SchoolId, StatusTag> statuses = statuses(seen);
        List<School> working =
                schools.list(seen).stream().filter(one -> one.closure().isEmpty()).toList();
        List<Silent> silent =
                working.stream()
                        .map(school ->
                                new Silent(
                                        school,
                                        Optional.ofNullable(last.get(school.id())),
                                        Optional.ofNullable(statuses.get(school.id()))))
                        .filter(one -> !one.since().isAfter(today.minusDays(days)))
                        .sorted(
                                Comparator.comparing(Silent::isListed)
                                        .reversed()
                                        .thenComparing(Silent::since))
                        .toList();
        return new Found(silent, working.size(), today);
    }

    private Map<SchoolId, StatusTag> statuses(TerritoryScope seen) {
        return runs.inForce(seen)
                .map(run ->
                        runs.schools(seen, run.id()).entries().stream()
                                .filter(entry -> entry.place().id().isPresent())
                                .collect(
                                        Collectors.toMap(
                                                entry -> entry.place().id().orElseThrow(),
                                                entry ->
                                                        StatusTag.of(
                                                                entry.verdict()
                                                                        .verdict()
                                                                        .status()))))
                .orElse(Map.of());
    }
}
