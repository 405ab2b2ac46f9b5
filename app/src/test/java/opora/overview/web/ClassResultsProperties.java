package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.Result;
import opora.territory.ClassHistory;
import opora.territory.ClassHistory.Became;
import opora.territory.ClassHistory.Succession;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn;
import opora.territory.ClassTurn.Standing;
import opora.territory.Fates;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The results of classes add up to the school in every structure, whatever became of the classes and however files spell them. */
class ClassResultsProperties {

    private static final SchoolId SCHOOL = new SchoolId(1);
    private static final SchoolId OTHER = new SchoolId(2);
    private static final LocalDate YEAR = LocalDate.of(2025, 5, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final List<String> LABELS =
            List.of("5А", "5 a", "б", "5Б", "5В", "1", "филиал 17", "6А", "");

    /** What is said of a class from a day on. */
    record Word(int of, int day, int title, int standing, Going going) {}

    private enum Going {
        STAYS,
        LEAVES,
        COMES
    }

    @Provide
    Arbitrary<List<Word>> words() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 540),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.frequency(
                                Tuple.of(6, Going.STAYS),
                                Tuple.of(1, Going.LEAVES),
                                Tuple.of(1, Going.COMES)))
                .as(Word::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> sizes() {
        return Arbitraries.integers().between(1, 30).list().ofMinSize(1).ofMaxSize(9);
    }

    @Property
    void lines_add_up_in_every_structure(
            @ForAll("words") List<Word> words,
            @ForAll("sizes") List<Integer> sizes,
            @ForAll boolean someAreUnnamed) {
        ClassHistory history = history(words);
        Outcome outcome = outcome(sizes, someAreUnnamed ? 3 : 0);

        for (LocalDate shown : List.of(YEAR, TODAY)) {
            ClassResults results = ClassResults.of(SCHOOL, outcome, history, YEAR, shown);
            assertThat(results.lines().stream().mapToInt(ClassResults.Line::participants).sum())
                    .isEqualTo(outcome.result().participants());
            assertThat(results.lines().stream().mapToInt(line -> line.failed().orElseThrow()).sum())
                    .isEqualTo(results.whole().failed().orElseThrow());
            assertThat(results.lines().stream().flatMap(line -> line.of().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    private static ClassHistory history(List<Word> words) {
        List<ClassTurn> turns = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            turns.add(
                    turn(
                            word.of(),
                            LocalDate.of(2024, 9, 1).plusDays(word.day()),
                            at + 1,
                            word.title() == 0
                                    ? ""
                                    : List.of("5А", "5Б", "5В", "6А", "6Б", "5")
                                            .get(word.title() - 1),
                            Standing.values()[word.standing()],
                            word.going()));
        }
        return ClassHistory.of(
                SCHOOL,
                turns,
                List.of(
                        new Succession(new ClassId(1), new ClassId(2), Became.MERGED),
                        new Succession(new ClassId(2), new ClassId(1), Became.MERGED)),
                new Fates(Map.of(), Optional.empty()));
    }

    private static ClassTurn turn(
            long of, LocalDate day, long edition, String title, Standing standing) {
        return turn(of, day, edition, title, standing, Going.STAYS);
    }

    private static ClassTurn turn(
            long of, LocalDate day, long edition, String title, Standing standing, Going going) {
        return new ClassTurn(
                new ClassId(of),
                going == Going.LEAVES ? OTHER : SCHOOL,
                switch (going) {
                    case STAYS -> Optional.empty();
                    case LEAVES -> Optional.of(SCHOOL);
                    case COMES -> Optional.of(OTHER);
                },
                day,
                edition,
                Optional.of(edition),
                ClassTitle.find(title),
                Optional.empty(),
                standing);
    }

    private static Outcome outcome(List<Integer> sizes, int unnamed) {
        List<ClassOutcome> classes = new ArrayList<>();
        int participants = unnamed;
        int failed = unnamed;
        for (int at = 0; at < sizes.size(); at++) {
            int size = sizes.get(at);
            classes.add(one(LABELS.get(at), size, size / 3));
            participants += size;
            failed += size / 3;
        }
        return new Outcome(
                new SchoolCode("edu1"),
                new AcademicYear(2025),
                Procedure.of("VPR-5-MA"),
                Optional.empty(),
                new Result.Counted(participants, failed),
                Optional.empty(),
                new int[0],
                Optional.empty(),
                List.of(),
                classes,
                new Outcome.Source("", 1, 1, 1));
    }

    private static ClassOutcome one(String label, int participants, int failed) {
        return new ClassOutcome(
                label,
                Optional.empty(),
                new Result.Counted(participants, failed),
                Optional.empty(),
                new int[0],
                List.of(),
                new Outcome.Source("", 1, 1, 1));
    }

    @Example
    void a_class_has_its_title_of_the_year_or_of_today() {
        ClassHistory history =
                ClassHistory.of(
                        SCHOOL,
                        List.of(
                                turn(1, LocalDate.of(2024, 9, 1), 1, "5А", Standing.OPEN),
                                turn(2, LocalDate.of(2024, 9, 1), 1, "5Б", Standing.OPEN),
                                turn(3, LocalDate.of(2024, 9, 1), 1, "5В", Standing.OPEN),
                                turn(1, LocalDate.of(2025, 9, 1), 2, "6Г", Standing.OPEN)),
                        List.of(new Succession(new ClassId(2), new ClassId(1), Became.MERGED)),
                        new Fates(Map.of(), Optional.empty()));
        Outcome outcome =
                new Outcome(
                        new SchoolCode("edu1"),
                        new AcademicYear(2025),
                        Procedure.of("VPR-5-MA"),
                        Optional.empty(),
                        new Result.Counted(77, 15),
                        Optional.empty(),
                        new int[0],
                        Optional.empty(),
                        List.of(),
                        List.of(
                                one("5a", 24, 3),
                                one("б", 20, 5),
                                one("5-В", 18, 4),
                                one("3", 15, 3)),
                        new Outcome.Source("", 1, 1, 1));

        assertThat(lines(ClassResults.of(SCHOOL, outcome, history, YEAR, YEAR)))
                .containsExactly(
                        "5А: 3\u00a0из\u00a024",
                        "5Б: 5\u00a0из\u00a020",
                        "5В: 4\u00a0из\u00a018",
                        "«3»: не сопоставлен со списком классов: 3\u00a0из\u00a015");
        assertThat(lines(ClassResults.of(SCHOOL, outcome, history, YEAR, TODAY)))
                .containsExactly(
                        "6Г: 8\u00a0из\u00a044",
                        "5В (нет в списке этого года): 4\u00a0из\u00a018",
                        "«3»: не сопоставлен со списком классов: 3\u00a0из\u00a015");
    }

    @Example
    void a_numbered_class_is_the_only_one_of_its_parallel_or_none() {
        List<ClassTurn> alone =
                List.of(
                        turn(1, LocalDate.of(2024, 9, 1), 1, "5", Standing.OPEN),
                        turn(2, LocalDate.of(2024, 9, 1), 1, "6", Standing.OPEN));
        List<ClassTurn> two =
                List.of(
                        turn(1, LocalDate.of(2024, 9, 1), 1, "5А", Standing.OPEN),
                        turn(2, LocalDate.of(2024, 9, 1), 1, "5Б", Standing.OPEN));
        assertThat(numbered(alone, one("1", 9, 2))).containsExactly("5: 2\u00a0из\u00a09");
        assertThat(numbered(two, one("1", 9, 2)))
                .containsExactly("«1»: не сопоставлен со списком классов: 2\u00a0из\u00a09");
        assertThat(numbered(alone, one("1", 9, 2), one("2", 8, 1)))
                .allMatch(line -> line.contains("не сопоставлен"));
        assertThat(numbered(alone, one("Б", 9, 2)))
                .allMatch(line -> line.contains("не сопоставлен"));
    }

    private static List<String> numbered(List<ClassTurn> turns, ClassOutcome... classes) {
        int participants = 0;
        int failed = 0;
        for (ClassOutcome one : classes) {
            Result.Counted counted = (Result.Counted) one.result();
            participants += counted.participants();
            failed += counted.failed();
        }
        Outcome outcome =
                new Outcome(
                        new SchoolCode("edu1"),
                        new AcademicYear(2025),
                        Procedure.of("VPR-5-MA"),
                        Optional.empty(),
                        new Result.Counted(participants, failed),
                        Optional.empty(),
                        new int[0],
                        Optional.empty(),
                        List.of(),
                        List.of(classes),
                        new Outcome.Source("", 1, 1, 1));
        ClassHistory history =
                ClassHistory.of(SCHOOL, turns, List.of(), new Fates(Map.of(), Optional.empty()));
        return lines(ClassResults.of(SCHOOL, outcome, history, YEAR, YEAR));
    }

    private static List<String> lines(ClassResults results) {
        return results.lines().stream().map(line -> line.title() + ": " + line.text()).toList();
    }
}
