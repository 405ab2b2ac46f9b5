package opora.intake.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Keeper.Told;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.Noun;

/** Results that can hardly be as the file tells them, by what the register says of the school. They stop nothing. */
final class Doubts {

    /** A class has up to 25 pupils by the norm and rarely more than 40; two classes under one label have more. */
    private static final int LARGEST_CLASS = 60;

    private final Map<SchoolId, School> schools;

    Doubts(List<School> schools) {
        this.schools = schools.stream().collect(Collectors.toMap(School::id, Function.identity()));
    }

    List<Finding> about(Told told) {
        Optional<School> school = Optional.ofNullable(schools.get(told.school()));
        return Stream.of(
                        school.flatMap(known -> closed(known, told)),
                        school.flatMap(known -> withoutGrade(known, told)),
                        school.flatMap(known -> largeClass(known, told)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Finding> closed(School school, Told told) {
        return school.closure()
                .filter(closure -> closure.isBefore(told.year()))
                .map(closure ->
                        doubt(
                                told.place(),
                                "%s, %s: по реестру школа закрыта, последний её учебный год — %d"
                                        .formatted(
                                                school.name(),
                                                told.procedure().title(told.year()),
                                                closure.year()),
                                "Проверьте год, код школы и реестр"));
    }

    private static Optional<Finding> withoutGrade(School school, Told told) {
        int grade = told.procedure().grade();
        return school.details().isWithoutGrade(grade)
                ? Optional.of(
                        doubt(
                                told.place(),
                                "%s, %s: по реестру в школе нет %d класса, есть %s"
                                        .formatted(
                                                school.name(),
                                                told.procedure().title(told.year()),
                                                grade,
                                                school.details().grades()),
                                "Проверьте процедуру, код школы и реестр"))
                : Optional.empty();
    }

    private static Optional<Finding> largeClass(School school, Told told) {
        return told.largest()
                .filter(largest -> largest.participants() > LARGEST_CLASS)
                .map(largest ->
                        doubt(
                                told.place(),
                                "%s, %s: в классе «%s» %s"
                                        .formatted(
                                                school.name(),
                                                told.procedure().title(told.year()),
                                                largest.label(),
                                                Noun.PARTICIPANT.counted(largest.participants())),
                                "Проверьте, не записаны ли несколько классов как один"));
    }

    private static Finding doubt(Place place, String wrong, String remedy) {
        return new Finding(
                Kind.HARDLY_POSSIBLE,
                Severity.WARNING,
                place.sheet(),
                place.row(),
                "",
                place.code(),
                wrong,
                "",
                remedy);
    }
}
