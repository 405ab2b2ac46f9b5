package opora.territory;

import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * What would become of the classes of a school in the next school year.
 *
 * @param classes of the last day of the year before, by title; those that came with a school that was joined in the summer are among them
 */
public record Promotion(AcademicYear to, List<Going> classes) {

    /**
     * @param title in the next year; empty for those that leave
     * @param already as what it stands in the next year by now; empty when that is still to be said
     */
    public record Going(
            SchoolClass was, Optional<ClassTitle> title, Optional<ClassTitle> already) {}

    /** {@code details}: of the register, for a school may end with 4 or 9. */
    static Promotion of(ClassHistory history, School.Details details, AcademicYear to) {
        return new Promotion(
                to,
                history.on(ClassHistory.last(to.previous()), ClassHistory.first(to)).stream()
                        .map(was -> going(history, details, to, was))
                        .toList());
    }

    private static Going going(
            ClassHistory history, School.Details details, AcademicYear to, SchoolClass was) {
        Optional<ClassTitle> already =
                history.of(was.id()).stream()
                        .filter(turn -> turn.year().equals(to))
                        .flatMap(turn -> turn.title().stream())
                        .findFirst();
        Optional<ClassTitle> next =
                was.title()
                        .next()
                        .filter(_ -> !was.title().isOfLeavers())
                        .filter(title -> !details.isWithoutGrade(title.grade()));
        return new Going(was, next, already);
    }

    /** Those whose next year is still to be said. */
    public List<Going> open() {
        return classes.stream().filter(going -> going.already().isEmpty()).toList();
    }

    /** As proposed. */
    ClassChange.Promoted steps() {
        return new ClassChange.Promoted(
                open().stream()
                        .flatMap(going ->
                                going
                                        .title()
                                        .map(title -> new ClassChange.Step(going.was().id(), title))
                                        .stream())
                        .toList());
    }
}
