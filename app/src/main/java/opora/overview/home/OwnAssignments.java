package opora.overview.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.access.Assignment;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.vocabulary.Days;

/** What a person has to know of the own assignments: the one worn ends soon, another begins, or there is none today. */
final class OwnAssignments {

    private static final int SOON = 14;

    private OwnAssignments() {}

    static List<String> notes(Person person, Viewer viewer, LocalDate today) {
        return viewer.role() == Role.UNASSIGNED
                ? person.assignments().stream().map(one -> past(one, today)).distinct().toList()
                : person.on(today).stream()
                        .filter(one -> one.role() == viewer.role())
                        .flatMap(one -> ends(one, today).stream())
                        .distinct()
                        .toList();
    }

    private static String past(Assignment one, LocalDate today) {
        return one.on(today) == Assignment.Time.AHEAD
                ? "Назначение «%s» начнётся %s.".formatted(one.role().title(), day(one.since()))
                : "Назначение «%s» закончилось %s."
                        .formatted(one.role().title(), day(one.until().orElse(today)));
    }

    private static Optional<String> ends(Assignment one, LocalDate today) {
        return one.until()
                .filter(last -> !last.isAfter(today.plusDays(SOON)))
                .map(last ->
                        "Назначение «%s» действует по %s. Чтобы его продлили, напишите тому, кто вас пригласил."
                                .formatted(one.role().title(), day(last)));
    }

    private static String day(LocalDate day) {
        return Days.spelled(day);
    }
}
