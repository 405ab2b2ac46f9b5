package opora.results.formats.mapped;

import static opora.results.formats.mapped.Mapping.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.intake.Openings;
import opora.intake.RememberedMapping;
import opora.intake.TextBook;
import opora.intake.Told;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Labels;
import opora.intake.formats.Meaning;
import opora.intake.formats.Reading;
import opora.intake.mapping.Familiar;
import opora.office.UnreadableFile;

/** A mapping is remembered by the words of the headings: wherever the columns stand, the same is read. */
class ColumnsInAnyOrderProperties {

    private static final ColumnMap MAP =
            mapping("Код ОУ", Meaning.SCHOOL)
                    .and("Название", Meaning.SCHOOL_NAME)
                    .and("РЯ писали", Meaning.PARTICIPANTS, "RU")
                    .and("РЯ двоек", Meaning.FAILED, "RU")
                    .and("М писали", Meaning.PARTICIPANTS, "MA")
                    .and("М средний", Meaning.MEAN_SCORE, "MA")
                    .and("Примечание", null)
                    .of(2026, "VPR", 5, "");

    private static final List<RememberedMapping> REMEMBERED =
            List.of(new RememberedMapping(1, "таблица", MAP));

    @Provide
    Arbitrary<List<Integer>> orders() {
        return Arbitraries.shuffle(IntStream.range(0, 7).boxed().toList());
    }

    @Provide
    Arbitrary<List<List<Integer>>> schools() {
        return Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void the_same_is_read_of_columns_in_any_order(
            @ForAll("orders") List<Integer> order, @ForAll("schools") List<List<Integer>> schools)
            throws UnreadableFile {
        List<Integer> asRemembered = IntStream.range(0, 7).boxed().toList();

        assertThat(told(read(order, schools))).isEqualTo(told(read(asRemembered, schools)));
    }

    private static List<String> told(Reading reading) {
        return Stream.of(
                        Told.results(reading).stream(),
                        Told.rows(reading).stream(),
                        reading.schools().stream().map(Object::toString),
                        reading.parts().stream().map(Object::toString),
                        reading.findings().counts().entrySet().stream()
                                .map(Object::toString)
                                .sorted())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Reading read(List<Integer> order, List<List<Integer>> schools)
            throws UnreadableFile {
        String rows =
                IntStream.range(0, schools.size())
                        .mapToObj(at -> row(at, schools.get(at)))
                        .map(cells -> inOrder(cells, order))
                        .collect(Collectors.joining("\n"));
        TextBook book = TextBook.of(inOrder(MAP.headings(), order) + "\n" + rows + "\n");
        Optional<ColumnMap> known =
                new Familiar(REMEMBERED).same(Openings.of(book)).map(Familiar.Match::map);
        return Told.read(book, Labels.of(known.orElseThrow()));
    }

    private static List<String> row(int school, List<Integer> numbers) {
        return List.of(
                "edu" + school,
                "Школа № " + school,
                numbers.get(0).toString(),
                numbers.get(1).toString(),
                numbers.get(2).toString(),
                numbers.get(3) + ",5",
                "нет");
    }

    private static String inOrder(List<String> cells, List<Integer> order) {
        return order.stream().map(cells::get).collect(Collectors.joining(" | "));
    }
}
