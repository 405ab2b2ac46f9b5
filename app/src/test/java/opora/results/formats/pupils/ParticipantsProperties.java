package opora.results.formats.pupils;

import static opora.intake.Told.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.intake.TextBook;
import opora.intake.Told;
import opora.results.Outcome;

/** Tables of participants of all sorts against sums taken in the plainest way. */
class ParticipantsProperties {

    private static final String HEADER =
            "год | процедура | код ОО | класс | код участника | вариант | отметка по журналу | отметка | балл | 1/2 | 2/3\n";

    record Pupil(int school, String label, boolean absent, String mark, String one, String two) {

        boolean counts() {
            return !absent && !mark.isEmpty();
        }

        String row(int number) {
            String result =
                    absent
                            ? "отсутствовал | | | | | "
                            : "1 | %s | %s | | %s | %s".formatted(mark, mark, one, two);
            return "2023 | VPR-5-MA | s%d | %s | %d | %s".formatted(school, label, number, result);
        }
    }

    @Provide
    Arbitrary<List<Pupil>> pupils() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of("5А", "5а", "5 Б", ""),
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of("2", "3", "4", "5", ""),
                        Arbitraries.of("0", "1", "2", "X", "3", ""),
                        Arbitraries.of("0", "3", "x", "да", ""))
                .as(Pupil::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    private static List<Outcome> read(List<String> rows) {
        return outcomes(Told.read(TextBook.of(HEADER + String.join("\n", rows))));
    }

    private static List<String> rows(List<Pupil> pupils) {
        return IntStream.range(0, pupils.size())
                .mapToObj(number -> pupils.get(number).row(number))
                .toList();
    }

    @Property(tries = 300)
    void every_sum_is_that_of_plain_counting(@ForAll("pupils") List<Pupil> pupils) {
        for (Outcome outcome : read(rows(pupils))) {
            List<Pupil> here =
                    pupils.stream()
                            .filter(pupil -> outcome.school().text().equals("s" + pupil.school()))
                            .toList();
            List<Pupil> counted = here.stream().filter(Pupil::counts).toList();
            assertThat(outcome.result())
                    .isEqualTo(new Outcome.Result.Counted(counted.size(), of(counted, "2")));
            assertThat(outcome.marks())
                    .contains(
                            new Outcome.MarkCounts(
                                    of(counted, "2"),
                                    of(counted, "3"),
                                    of(counted, "4"),
                                    of(counted, "5")));
            assertThat(outcome.absent())
                    .contains((int) here.stream().filter(Pupil::absent).count());
            assertThat(outcome.journal().orElseThrow().same()).isEqualTo(counted.size());
            assertThat(outcome.source().rows()).isEqualTo(here.size());
            points(outcome, counted);
        }
    }

    private static int of(List<Pupil> pupils, String mark) {
        return (int) pupils.stream().filter(pupil -> pupil.mark().equals(mark)).count();
    }

    /** «3» of 2 points and «да» are left out of their task, «X» is nothing. */
    private static void points(Outcome outcome, List<Pupil> counted) {
        for (Outcome.ItemSum item : outcome.items()) {
            int cells = 0;
            int points = 0;
            for (Pupil pupil : counted) {
                String cell = item.task().equals("1") ? pupil.one() : pupil.two();
                String digits = cell.equalsIgnoreCase("x") ? "0" : cell;
                if (digits.matches("\\d") && Integer.parseInt(digits) <= item.maximum()) {
                    cells++;
                    points += Integer.parseInt(digits);
                }
            }
            assertThat(IntStream.of(item.cells()).sum()).as(item.task()).isEqualTo(cells);
            assertThat(IntStream.of(item.points()).sum()).as(item.task()).isEqualTo(points);
        }
    }

    @Property(tries = 300)
    void classes_add_up_to_their_school(@ForAll("pupils") List<Pupil> pupils) {
        for (Outcome outcome : read(rows(pupils))) {
            if (outcome.classes().isEmpty()) {
                continue;
            }
            int participants = 0;
            int failed = 0;
            Map<String, Integer> points = new TreeMap<>();
            for (Outcome.ClassOutcome one : outcome.classes()) {
                Outcome.Result.Counted counted = (Outcome.Result.Counted) one.result();
                participants += counted.participants();
                failed += counted.failed();
                one.items()
                        .forEach(item ->
                                points.merge(
                                        item.task(),
                                        IntStream.of(item.points()).sum(),
                                        Integer::sum));
            }
            assertThat(new Outcome.Result.Counted(participants, failed))
                    .isEqualTo(outcome.result());
            outcome.items()
                    .forEach(item ->
                            assertThat(points)
                                    .containsEntry(item.task(), IntStream.of(item.points()).sum()));
        }
    }

    @Property(tries = 300)
    void the_order_of_rows_changes_no_number(
            @ForAll("pupils") List<Pupil> pupils, @ForAll long seed) {
        List<String> rows = new ArrayList<>(rows(pupils));
        List<String> before = read(rows).stream().map(ParticipantsProperties::numbers).toList();

        Collections.shuffle(rows, new Random(seed));

        assertThat(read(rows)).extracting(ParticipantsProperties::numbers).isEqualTo(before);
    }

    /** Everything but where in the file it stood. */
    private static String numbers(Outcome outcome) {
        StringBuilder numbers = new StringBuilder();
        numbers.append(outcome.school()).append(outcome.result()).append(outcome.marks());
        numbers.append(outcome.absent()).append(items(outcome.items()));
        for (Outcome.ClassOutcome one : outcome.classes()) {
            numbers.append(one.label()).append(one.result()).append(one.marks());
            numbers.append(one.absent()).append(items(one.items()));
        }
        return numbers.toString();
    }

    private static String items(List<Outcome.ItemSum> items) {
        StringBuilder text = new StringBuilder();
        for (Outcome.ItemSum item : items) {
            text.append(item.task());
            IntStream.of(item.cells()).forEach(text::append);
            IntStream.of(item.points()).forEach(text::append);
        }
        return text.toString();
    }
}
