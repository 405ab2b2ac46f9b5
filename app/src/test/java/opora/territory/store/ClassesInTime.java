package opora.territory.store;

import static opora.territory.store.RegionInTime.ALL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import opora.territory.Author;
import opora.territory.ClassAct;
import opora.territory.ClassChange;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.ClassRegister;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.Editions;
import opora.territory.Paper;
import opora.territory.SchoolClass;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Classes of a region of its own, told in short words: «5А 24». */
final class ClassesInTime {

    private static final Author SECRETARY = new Author(9, "Юдина М. А.");

    final RegionInTime region = new RegionInTime();
    final Classes classes;
    final ClassRegister register;
    private final Editions editions;
    private long loads = 1000;

    ClassesInTime() {
        DataSource database = region.database;
        classes = TerritoryOnRecord.classes(database, LocalDate.of(2026, 3, 1), region.announced);
        JdbcClient jdbc = JdbcClient.create(database);
        register =
                new ClassRegister(
                        new SqlClassEntries(jdbc, new JdbcTemplate(database)),
                        new SqlClasses(jdbc),
                        region.schools);
        editions = new SqlEditions(jdbc);
    }

    /** «Школа № 1» is edu1, «Школа № 2» edu2. */
    static ClassesInTime ofTwoSchools() {
        ClassesInTime world = new ClassesInTime();
        world.region.load("edu1; Школа № 1; Лужанск", "edu2; Школа № 2; Лужанск");
        return world;
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    Map<String, String> record(SchoolId school, String day, ClassChange change) {
        return classes.record(ALL, school, change, new Paper(Optional.of(day(day)), ""), SECRETARY)
                .orElseThrow();
    }

    /** «5А 24», «5Б». */
    static ClassChange.Named named(String words) {
        String[] parts = words.split(" ");
        return new ClassChange.Named(
                title(parts[0]),
                parts.length > 1 ? Optional.of(Integer.valueOf(parts[1])) : Optional.empty());
    }

    static ClassTitle title(String text) {
        return ClassTitle.find(text).orElseThrow();
    }

    Map<String, String> open(SchoolId school, String day, String... words) {
        return record(
                school,
                day,
                new ClassChange.Opened(Stream.of(words).map(ClassesInTime::named).toList()));
    }

    ClassHistory history(SchoolId school) {
        return classes.history(ALL, school).orElseThrow();
    }

    /** «5А 24» of every class. */
    List<String> on(SchoolId school, String day) {
        return history(school).on(day(day)).stream().map(ClassesInTime::words).toList();
    }

    static String words(SchoolClass one) {
        return one.title().text() + one.pupils().map(count -> " " + count).orElse("");
    }

    ClassId id(SchoolId school, String title, String day) {
        return history(school).on(day(day)).stream()
                .filter(one -> one.title().text().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Map<String, String> promote(SchoolId school, int year) {
        return record(
                school,
                (year - 1) + "-09-01",
                new ClassChange.Promoted(
                        classes
                                .promotion(ALL, school, new AcademicYear(year))
                                .orElseThrow()
                                .open()
                                .stream()
                                .flatMap(going ->
                                        going
                                                .title()
                                                .map(title ->
                                                        new ClassChange.Step(
                                                                going.was().id(), title))
                                                .stream())
                                .toList()));
    }

    Map<String, String> withdrawNewest(SchoolId school) {
        ClassAct newest =
                classes.acts(ALL, school).stream()
                        .filter(ClassAct::counts)
                        .findFirst()
                        .orElseThrow();
        return withdraw(newest.id());
    }

    Map<String, String> withdraw(long act) {
        return classes.withdraw(ALL, act, "ошибка", SECRETARY).orElseThrow();
    }

    /** «edu1; 2026; 5А; 24»; staged and not accepted as yet. */
    long stage(String... lines) {
        long load = ++loads;
        register.stage(
                load,
                load * 10,
                Stream.of(lines)
                        .map(line -> line.split("\\s*;\\s*"))
                        .map(cells ->
                                new ClassRegister.Entry(
                                        new SchoolCode(cells[0]),
                                        new AcademicYear(Integer.parseInt(cells[1])),
                                        title(cells[2]),
                                        cells.length > 3
                                                ? Optional.of(Integer.valueOf(cells[3]))
                                                : Optional.empty()))
                        .toList());
        return load;
    }

    Map<String, SchoolId> named() {
        return Map.of("edu1", region.school("edu1"), "edu2", region.school("edu2"));
    }

    ClassRegister.Difference difference(long load) {
        return register.differences(load, named(), java.util.Set.of()).values().iterator().next();
    }

    long load(String... lines) {
        long load = stage(lines);
        register.accept(load, editions.next(), named());
        return load;
    }
}
