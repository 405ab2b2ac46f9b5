package opora.territory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Of schools that work in the year and have classes still to be promoted. */
    public static Map<School, Promotion> open(
            List<School> schools, Map<SchoolId, ClassHistory> histories, AcademicYear to) {
        Map<School, Promotion> open = new LinkedHashMap<>();
        for (School school : schools) {
            ClassHistory history = histories.get(school.id());
            if (history != null && !history.turns().isEmpty() && !school.isClosedBefore(to)) {
                Promotion promotion = of(history, school.details(), to);
                if (!promotion.steps().steps().isEmpty()) {
                    open.put(school, promotion);
                }
            }
        }
        return open;
    }

    /** Of a class that was there in the year and is no more at its end. */
    private static Optional<ClassTitle> firstTold(
            ClassHistory history, ClassId id, AcademicYear to) {
        return history.of(id).stream()
                .filter(turn -> turn.year().equals(to))
                .flatMap(turn -> turn.title().stream())
                .findFirst();
    }

    private static Going going(
            ClassHistory history, School.Details details, AcademicYear to, SchoolClass was) {
        Optional<ClassTitle> already =
                history.find(was.id(), ClassHistory.last(to))
                        .map(SchoolClass::title)
                        .or(() -> firstTold(history, was.id(), to));
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
