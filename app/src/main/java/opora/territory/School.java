package opora.territory;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.vocabulary.AcademicYear;

/**
 * A school as it is known now.
 *
 * @param code the code a person sees: as the register writes it, else as the newest results do
 * @param details what the register says beyond name and municipality; empty texts where it is silent
 * @param closure when and into which school it was closed or merged; empty for a school that works
 */
public record School(
        SchoolId id,
        String code,
        String name,
        Municipality municipality,
        Details details,
        Optional<Closure> closure) {

    /** Whether it had stopped working when the year began. */
    public boolean isClosedBefore(AcademicYear year) {
        return closure.filter(one -> one.isBefore(year)).isPresent();
    }

    /** {@code grades} as printed in the register, for example «1–9». Coordinates in degrees, empty when unknown. */
    public record Details(
            String kind, String settlement, String grades, String latitude, String longitude) {

        public static final Details UNKNOWN = new Details("", "", "", "", "");

        /** Whether the register says that the school has not this grade; a silent register says nothing. */
        public boolean isWithoutGrade(int grade) {
            return Grades.find(grades).filter(taught -> !taught.has(grade)).isPresent();
        }

        /** «село, 1–9 классы»; «» when the register is silent. */
        public String setting() {
            String classes =
                    grades.isEmpty()
                            ? ""
                            : grades + (grades.matches("\\d+") ? " класс" : " классы");
            return Stream.of(settlement, classes)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }

    /** {@code year}: the last academic year (by the year of its end) in which the school worked. */
    public record Closure(int year, String mergedIntoCode) {

        /** Whether the school had stopped working when the year began. */
        public boolean isBefore(AcademicYear other) {
            return year < other.endsIn();
        }
    }
}
