package opora.identification.warning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The early warning of a region: schools and classes, what is told of the next year and how good that is.
 *
 * @param notLoaded counted procedures of the newest year that nobody has results of
 * @param schools whether they are listed next year
 * @param classes whether their next counted procedure is low
 * @param untitled results of the newest year of classes that nobody would know again a year later
 * @param smallClasses classes of the newest year with too few participants to be told anything
 */
public record Warning(
        Method method,
        SortedSet<Procedure> notLoaded,
        Outlook<SchoolCase> schools,
        Outlook<ClassCase> classes,
        List<ClassCase> smallClasses,
        List<ClassResult> untitled) {

    /** What has to be loaded for a method: its procedures and the papers that the same pupils wrote before. */
    public static Set<Procedure> needed(Method method) {
        return Stream.concat(
                        method.lookedAt().stream(),
                        method.procedures().stream()
                                .flatMap(procedure -> EarlierPaper.of(procedure).stream())
                                .map(EarlierPaper::procedure))
                .collect(Collectors.toSet());
    }

    /** {@code smallestClass}: of classes with fewer participants nothing is told. */
    public static Warning of(
            Method method,
            int smallestClass,
            Collection<CountedResult> results,
            Collection<ClassResult> classes) {
        SortedSet<AcademicYear> years = LoadedYears.of(method, results);
        ClassOccasions ofClasses = ClassOccasions.of(method, smallestClass, years, classes);
        return new Warning(
                method,
                years.isEmpty()
                        ? new TreeSet<>()
                        : LoadedYears.notHeld(method, results, years.last()),
                Outlook.of(years, SchoolOccasions.of(method, years, results)),
                Outlook.of(years, ofClasses.all()),
                ofClasses.small().stream()
                        .filter(one -> one.year().equals(years.last()))
                        .map(ClassOccasions.Small::of)
                        .toList(),
                ofClasses.untitled().stream()
                        .filter(one -> one.year().equals(years.last()))
                        .toList());
    }

    /** The same without the schools that a person may not see. {@code schools}: codes. */
    public Warning only(Set<String> schools) {
        return new Warning(
                method,
                notLoaded,
                this.schools.only(one -> schools.contains(one.school())),
                classes.only(one -> schools.contains(one.school())),
                smallClasses.stream().filter(one -> schools.contains(one.school())).toList(),
                untitled.stream().filter(one -> schools.contains(one.school())).toList());
    }
}
