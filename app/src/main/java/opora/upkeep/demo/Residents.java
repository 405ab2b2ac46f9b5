package opora.upkeep.demo;

import java.util.List;
import opora.access.DemoAccounts;
import opora.access.DemoPeople;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The people of the sample region, and the schools for which they work. */
@Component
class Residents {

    private static final TerritoryScope EVERYTHING = new TerritoryScope.WholeRegion();
    private static final int CURATED = 4;

    private final DemoAccounts people;
    private final Schools schools;

    Residents(DemoAccounts people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    /** Whether there is anybody or any school, of the sample or not. */
    boolean areHere() {
        return people.hasSomebody() || !schools.list(EVERYTHING).isEmpty();
    }

    /** Whoever loads the register: before it there is no territory to give to people. */
    static Viewer nobodyYet() {
        DemoPeople.Account operator = account(Role.OPERATOR);
        return new Viewer(0, operator.name(), operator.email(), operator.role(), EVERYTHING, "");
    }

    Viewer operator() {
        if (!people.hasSomebody()) {
            people.add(schools.list(EVERYTHING).getFirst(), List.of());
        }
        return viewer(Role.OPERATOR);
    }

    /** As the one who works in the role. */
    Viewer viewer(Role role) {
        return people.viewer(account(role));
    }

    /** In which the director works. */
    School school() {
        return viewer(Role.SCHOOL)
                .scope()
                .onlySchool()
                .flatMap(id -> schools.find(EVERYTHING, id))
                .orElseThrow();
    }

    private static DemoPeople.Account account(Role role) {
        return DemoPeople.ACCOUNTS.stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The first has the most to show to its director and its municipality. Nobody is settled where no list was ever made.
     *
     * @return schools of the people
     */
    List<School> settle(List<SchoolId> listed) {
        List<School> shown =
                listed.stream()
                        .limit(1 + CURATED)
                        .flatMap(id -> schools.find(EVERYTHING, id).stream())
                        .toList();
        if (!shown.isEmpty()) {
            people.add(shown.getFirst(), shown.subList(1, shown.size()));
        }
        return shown;
    }
}
