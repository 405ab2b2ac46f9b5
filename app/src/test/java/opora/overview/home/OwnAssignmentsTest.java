package opora.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.access.Assignment;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;

class OwnAssignmentsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 17);
    private static final TerritoryScope SCHOOL = new TerritoryScope.OneSchool(new SchoolId(7));

    private static Assignment curator(int fromDays, int untilDays) {
        return new Assignment(
                1,
                Role.CURATOR,
                SCHOOL,
                TODAY.plusDays(fromDays),
                Optional.of(TODAY.plusDays(untilDays)),
                "");
    }

    private static List<String> notes(Role worn, Assignment... assignments) {
        Person person =
                new Person(
                        1,
                        "Белова Н. В.",
                        "",
                        Person.PasswordKind.OWN,
                        Person.Standing.OPEN,
                        1,
                        Optional.empty(),
                        Arrays.asList(assignments));
        return OwnAssignments.notes(
                person, new Viewer(1, "Белова Н. В.", "", worn, SCHOOL, ""), TODAY);
    }

    @Test
    void an_assignment_that_ends_within_two_weeks_says_so_and_whom_to_ask() {
        assertThat(notes(Role.CURATOR, curator(-9, 14)))
                .containsExactly(
                        "Назначение «куратор» действует по 1 июля 2027. Чтобы его продлили, напишите тому, кто вас пригласил.");
        assertThat(notes(Role.CURATOR, curator(-9, 15))).isEmpty();
        assertThat(notes(Role.TEACHER, curator(-9, 3))).isEmpty();
    }

    @Test
    void who_is_nothing_today_reads_what_was_and_what_will_be() {
        assertThat(notes(Role.UNASSIGNED, curator(3, 9), curator(-9, -1)))
                .containsExactly(
                        "Назначение «куратор» начнётся 20 июня 2027.",
                        "Назначение «куратор» закончилось 16 июня 2027.");
        assertThat(notes(Role.UNASSIGNED)).isEmpty();
    }
}
