package opora.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Of whose access a person is in charge: of the roles that the own one invites, within the own territory. */
@Component
class Charge {

    private static final String WAYS_AROUND =
            "Ссылку человек получит письмом («Забыли пароль?» на странице входа) или у того, кто держит сервер. Чтобы снять второй шаг, завершите назначение с причиной, снимите шаг и дайте назначение снова.";
    private static final String NOBODY_INSIDE =
            "Среди тех, кто приглашает, таких нет. " + WAYS_AROUND;

    private final Schools schools;
    private final Clock clock;

    Charge(Schools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    boolean covers(Viewer by, Assignment assignment) {
        return by.may(assignment.role().invitedBy()) && reaches(by.scope(), assignment.place());
    }

    /** Of the whole person: of everything that the person is and will be, or was when that is over. */
    boolean covers(Viewer by, Person person) {
        return covers(by, person, place -> reaches(by.scope(), place));
    }

    /**
     * Whether the one who asks could come in as the person and have rights there that are not the own ones: asked before somebody is given another
     * link or the second factor is lifted. Of those who work for the whole region only; who has never come has used none of them yet.
     */
    private boolean wouldGain(Viewer by, Person person) {
        return !person.isAwaited()
                && rights(rolesOfTheRegion(person)).anyMatch(right -> !by.may(right));
    }

    private static Stream<Right> rights(Stream<Role> roles) {
        return roles.flatMap(role -> Rights.of(role).stream());
    }

    private Stream<Role> rolesOfTheRegion(Person person) {
        LocalDate today = LocalDate.now(clock);
        return person.assignments().stream()
                .filter(one -> one.on(today) != Assignment.Time.OVER)
                .map(Assignment::role)
                .filter(role -> role.invitedBy() == Right.INVITE_REGION);
    }

    /**
     * Why somebody else has to make another link for the person or lift the second factor, and who that is; empty when the one who asks does.
     */
    Optional<String> elsewhere(Viewer by, Person person) {
        if (!wouldGain(by, person)) {
            return Optional.empty();
        }
        Set<Role> own = rolesOfTheRegion(person).collect(Collectors.toSet());
        Set<Right> needed = rights(own.stream()).collect(Collectors.toSet());
        List<Role> able =
                Role.GIVEN.stream()
                        .filter(role -> role.may(Right.INVITE_REGION))
                        .filter(role -> Rights.of(role).containsAll(needed))
                        .toList();
        return Optional.of(
                Invitations.MORE_RIGHTS + (able.isEmpty() ? NOBODY_INSIDE : asked(able, own)));
    }

    /** Whoever has the role of the person too is another one. */
    private static String asked(List<Role> able, Set<Role> own) {
        String whom =
                able.stream()
                        .map(role -> (own.contains(role) ? "другого " : "") + role.accusative())
                        .collect(Collectors.joining(" или "));
        return "Попросите "
                + whom
                + "."
                + (own.containsAll(able) ? " Другого нет? " + WAYS_AROUND : "");
    }

    /** Those whom it covers whole; the schools of the one who asks are looked up once for all of them. */
    List<Person> covered(Viewer by, List<Person> people) {
        if (people.isEmpty() || by.scope().onlyMunicipality().isEmpty()) {
            return people.stream().filter(person -> covers(by, person)).toList();
        }
        Set<SchoolId> own =
                schools.list(by.scope()).stream().map(School::id).collect(Collectors.toSet());
        return people.stream()
                .filter(person ->
                        covers(
                                by,
                                person,
                                place ->
                                        by.scope().equals(place)
                                                || place.onlySchool()
                                                        .filter(own::contains)
                                                        .isPresent()))
                .toList();
    }

    private boolean covers(Viewer by, Person person, Predicate<TerritoryScope> reaches) {
        LocalDate today = LocalDate.now(clock);
        List<Assignment> ahead =
                person.assignments().stream()
                        .filter(one -> one.on(today) != Assignment.Time.OVER)
                        .toList();
        List<Assignment> asked = ahead.isEmpty() ? person.assignments() : ahead;
        return asked.isEmpty()
                ? by.may(Right.INVITE_REGION)
                : asked.stream()
                        .allMatch(
                                one -> by.may(one.role().invitedBy()) && reaches.test(one.place()));
    }

    /** Whether a part of the person is of the own territory: then the person stands in the list. */
    boolean touches(Viewer by, Person person) {
        return covers(by, person) || person.assignments().stream().anyMatch(one -> covers(by, one));
    }

    private boolean reaches(TerritoryScope own, TerritoryScope place) {
        return switch (own) {
            case TerritoryScope.WholeRegion _ -> true;
            case TerritoryScope.OneMunicipality _ ->
                    own.equals(place)
                            || place.onlySchool()
                                    .flatMap(school -> schools.find(own, school))
                                    .isPresent();
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> own.equals(place);
        };
    }
}
