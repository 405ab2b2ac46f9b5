package opora.overview.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.ClassHistory;
import opora.territory.SchoolClass;
import opora.territory.Structure;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The classes of a school in a year.
 *
 * @param year «2025/26»
 * @param day by which day of the year
 * @param rows by title
 * @param total «18 классов, 412 обучающихся»
 * @param results of the year by class; none for whoever sees no results
 * @param over whether the year is over and classes of the running one are told
 * @param nextAhead whether it is time to speak of the next year: from May on
 * @param from the year before, when its classes can be promoted into this one
 */
public record ClassesPage(
        String address,
        AcademicYear shown,
        String day,
        List<Tab> years,
        List<Row> rows,
        String total,
        String structure,
        List<ClassResults> results,
        boolean over,
        boolean nextAhead,
        Optional<String> from) {

    private static final Noun CLASS = new Noun("класс", "класса", "классов");

    private static final Noun IN_CLASSES = new Noun("классе", "классах", "классах");

    public record Tab(String title, String address, boolean current) {}

    /**
     * @param pupils «24»; «» when nobody has told
     * @param now what it is today, when the year is over: «6А», «нет в списке этого года»; «» while it runs or is ahead
     */
    public record Row(String title, String address, String pupils, String now, String note) {}

    public String year() {
        return shown.span();
    }

    public boolean isOfToday() {
        return structure.equals("today");
    }

    /** The day whose classes stand for a year: today while it runs, its first day when it is to come, else that of its results. */
    static LocalDate dayOf(AcademicYear year, LocalDate today) {
        AcademicYear running = AcademicYear.at(today);
        if (year.equals(running)) {
            return today;
        }
        return year.compareTo(running) > 0
                ? ClassHistory.first(year)
                : Structure.of(year).asOf().orElseThrow();
    }

    /** The year asked for; else the newest that anything is known of and has begun; else the running one. */
    static AcademicYear chosen(ClassHistory history, String asked, LocalDate today) {
        AcademicYear running = AcademicYear.at(today);
        return AcademicYear.find(asked)
                .orElseGet(() ->
                        history.years().stream()
                                .filter(year -> year.compareTo(running) <= 0)
                                .findFirst()
                                .orElse(running));
    }

    static ClassesPage of(
            ClassHistory history,
            AcademicYear year,
            String structure,
            List<Known> outcomes,
            LocalDate today) {
        String address = "/schools/%d/classes".formatted(history.school().value());
        LocalDate day = dayOf(year, today);
        List<SchoolClass> classes = history.on(day);
        LocalDate shown = structure.equals("today") ? today : day;
        return new ClassesPage(
                address,
                year,
                Days.spelled(day),
                years(history, year, address, today),
                classes.stream().map(one -> row(history, one, address, year, today)).toList(),
                total(classes),
                structure,
                outcomes.stream()
                        .map(Known::outcome)
                        .filter(outcome -> outcome.year().equals(year))
                        .filter(outcome -> !outcome.classes().isEmpty())
                        .map(outcome ->
                                ClassResults.of(history.school(), outcome, history, day, shown))
                        .toList(),
                year.compareTo(AcademicYear.at(today)) < 0 && !history.on(today).isEmpty(),
                !today.isBefore(LocalDate.of(year.endsIn(), Month.MAY, 1)),
                promotable(history, year, classes));
    }

    private static List<Tab> years(
            ClassHistory history, AcademicYear shown, String address, LocalDate today) {
        SortedSet<AcademicYear> years = history.years();
        years.add(shown);
        years.add(AcademicYear.at(today));
        return years.stream()
                .map(year -> new Tab(year.span(), address + "?year=" + year, year.equals(shown)))
                .toList();
    }

    private static Row row(
            ClassHistory history,
            SchoolClass one,
            String address,
            AcademicYear year,
            LocalDate today) {
        boolean over = year.compareTo(AcademicYear.at(today)) < 0;
        return new Row(
                one.title().text(),
                address + "/" + one.id().value(),
                one.pupils().map(String::valueOf).orElse(""),
                over ? now(history, one, today) : "",
                one.school().equals(history.school()) ? "" : "пришёл с присоединённой школой");
    }

    private static String now(ClassHistory history, SchoolClass one, LocalDate today) {
        Optional<SchoolClass> heir = history.heir(one.id(), today);
        if (heir.isEmpty()) {
            return "нет в списке этого года";
        }
        SchoolClass now = heir.get();
        if (!history.isToldOf(now.school())) {
            return "в другой школе";
        }
        return (now.id().equals(one.id()) ? "" : "объединён с ") + now.title().text();
    }

    /** «18 классов, 412 обучающихся»; classes without a number are told apart, because a sum without them would be too small. */
    static String total(List<SchoolClass> classes) {
        int known = classes.stream().flatMap(one -> one.pupils().stream()).mapToInt(n -> n).sum();
        long silent = classes.stream().filter(one -> one.pupils().isEmpty()).count();
        String pupils =
                silent == classes.size()
                        ? "число обучающихся не указано"
                        : "обучающихся "
                                + known
                                + (silent == 0
                                        ? ""
                                        : ", в %s число не указано"
                                                .formatted(IN_CLASSES.counted(silent)));
        return Stream.of(CLASS.counted(classes.size()), pupils)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Optional<String> promotable(
            ClassHistory history, AcademicYear year, List<SchoolClass> classes) {
        boolean before =
                !history.on(ClassHistory.last(year.previous()), ClassHistory.first(year)).isEmpty();
        return before && classes.isEmpty() ? Optional.of(year.previous().span()) : Optional.empty();
    }
}
