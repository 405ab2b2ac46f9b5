package opora.upkeep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opora.programme.wording.Edition;
import opora.programme.wording.Grid;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The five documents live in Opora: {@code parts.csv} says of every part of each where it lives in the programme of the sample region that has its
 * shape, and how many rows it has. Where a part has no rows of its own, the rows are those of the section in which it stands.
 */
class NothingLeftOverTest {

    /** Lines of the documents as they were given. */
    private static final Map<String, Integer> LINES =
            Map.of("000", 623, "001", 181, "002", 373, "003", 119, "004", 2326);

    private static final List<String> NAMING =
            List.of("heading", "title", "label", "name", "text", "lead");

    /**
     * @param where the first words of the provision in which it stands; «» for the whole programme
     * @param holds «indicator» counts provisions, «direction.items» lines of a field, «table.rows» rows below the headings
     */
    record Part(
            String document,
            int from,
            int to,
            String what,
            String sample,
            String where,
            String holds,
            int rows) {

        static Part of(String line) {
            String[] cells = line.split(";", -1);
            String[] lines = cells[1].split("-");
            return new Part(
                    cells[0],
                    Integer.parseInt(lines[0]),
                    Integer.parseInt(lines[1]),
                    cells[2],
                    cells[3],
                    Planted.FILLING.in(cells[4]),
                    cells[5],
                    Integer.parseInt(cells[6]));
        }
    }

    static List<Part> parts() {
        try (InputStream in =
                Objects.requireNonNull(
                        NothingLeftOverTest.class.getResourceAsStream(
                                "/opora/upkeep/programmes/parts.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Part::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_of_a_document_has_as_many_rows_in_the_sample(Part part) {
        assertThat(rows(part, Planted.of(ProgrammeFile.read(part.sample()))))
                .isEqualTo(part.rows());
    }

    @Test
    void every_line_of_every_document_has_a_place() {
        LINES.forEach((document, lines) -> {
            BitSet placed = new BitSet();
            parts().stream()
                    .filter(part -> part.document().equals(document))
                    .forEach(part -> placed.set(part.from(), part.to() + 1));
            assertThat(placed.nextClearBit(1)).as(document).isEqualTo(lines + 1);
        });
    }

    @Test
    void a_missing_row_is_reported() {
        Edition school = Planted.of(ProgrammeFile.read("school"));
        Part indicators = new Part("004", 1, 2, "", "school", "", "indicator", 27);
        Edition without =
                Edition.of(
                        school.all().stream()
                                .filter(one -> !one.equals(school.list("indicator").getFirst()))
                                .toList());

        assertThat(rows(indicators, school)).isEqualTo(27);
        assertThat(rows(indicators, without)).isEqualTo(26);
    }

    private static int rows(Part part, Edition edition) {
        int point = part.holds().indexOf('.');
        String kind = point < 0 ? part.holds() : part.holds().substring(0, point);
        List<Provision> some =
                part.where().isEmpty()
                        ? edition.list(kind)
                        : inside(edition, named(edition, part.where()))
                                .filter(one -> one.is(kind))
                                .toList();
        return point < 0
                ? some.size()
                : some.stream()
                        .mapToInt(one -> lines(one, part.holds().substring(point + 1)))
                        .sum();
    }

    private static int lines(Provision one, String field) {
        return switch (field) {
            case "rows" -> Grid.of(one.value("cells")).rows().size() - 1;
            case "plan" ->
                    (int)
                            one.values().keySet().stream()
                                    .filter(key -> key.startsWith("plan."))
                                    .count();
            default -> one.lines(field).size();
        };
    }

    /** By its whole name before any that only begins so. */
    private static ProvisionId named(Edition edition, String where) {
        return Stream.concat(
                        edition.all().stream().filter(one -> names(one).anyMatch(where::equals)),
                        edition.all().stream()
                                .filter(one -> names(one).anyMatch(name -> name.startsWith(where))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing begins with " + where))
                .id();
    }

    private static Stream<String> names(Provision one) {
        return NAMING.stream().map(one::value);
    }

    private static Stream<Provision> inside(Edition edition, ProvisionId id) {
        return Stream.concat(
                Stream.of(edition.get(id)),
                edition.children(id).stream().flatMap(child -> inside(edition, child.id())));
    }
}
