package opora.programme.roadmap.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.Takeover;
import opora.programme.Takeover.Addition;
import opora.programme.roadmap.reading.DocumentTables;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.Grid;
import opora.programme.roadmap.reading.GridText;
import opora.programme.roadmap.reading.RoadmapReading;
import opora.programme.roadmap.reading.TableColumn;
import opora.programme.timing.Period;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The roadmaps of three real programmes go through the whole import: every section and activity arrives, every word of the text is in one of them, every term is understood or marked. What is
 * expected is told by line ranges of the texts. Skipped without the texts.
 */
class RoadmapsTakenWholeTest {

    private static final Edition EMPTY = Edition.of(List.of());
    private static final Optional<ProvisionId> PART = Optional.of(new ProvisionId(2));

    private record Expected(int first, int last, int activities) {

        static List<Expected> of(String document) {
            return DocumentTables.resource("sections.csv").stream()
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals(document))
                    .map(cells ->
                            new Expected(
                                    Integer.parseInt(cells[2]),
                                    Integer.parseInt(cells[3]),
                                    Integer.parseInt(cells[4])))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"002,2021-09-01,2023-12-31", "003,2022-01-01,2024-12-31", "004,2020-04-01,2022-12-31"})
    void every_section_and_activity_of_a_real_roadmap_is_taken(
            String document, LocalDate first, LocalDate last) throws Exception {
        Period period = Period.of(first, last);
        ChosenRoadmap chosen = chosen(document, period);
        RoadmapPlan plan = RoadmapPlan.of(chosen, EMPTY, PART);
        List<Sketch> sections = sections(plan.takeover(1, PART));
        List<Expected> expected = Expected.of(document);

        assertThat(sections).hasSize(expected.size());
        for (int at = 0; at < sections.size(); at++) {
            assertThat(sections.get(at).children())
                    .as("section %d of %s", at + 1, document)
                    .hasSize(expected.get(at).activities());
            everyWordIsThere(document, expected.get(at), sections.get(at));
        }
        assertThat(plan.isReady()).isTrue();
        assertThat(chosen.activities())
                .allMatch(one ->
                        one.timing().isUnderstood() || !one.doubts("timing").isEmpty());
    }

    /** By the way that a file goes: kept as a text between the pages, with the columns as they were recognised. */
    private static ChosenRoadmap chosen(String document, Period period) throws Exception {
        Grid grid =
                GridText.read(GridText.of(DocumentTables.grids(document))).getFirst();
        List<Field> columns =
                RoadmapReading.columns(grid, period).stream().map(TableColumn::field).toList();
        Set<Field> known = EnumSet.copyOf(columns);
        assertThat(known)
                .contains(Field.ACTIVITY, Field.TIMING, Field.RESPONSIBLE, Field.RESULT);
        return ChosenRoadmap.of(
                RoadmapReading.of(grid, columns, period),
                known,
                new Mends(Map.of()),
                period,
                EMPTY);
    }

    private static List<Sketch> sections(Takeover takeover) {
        assertThat(takeover.replaced()).isEmpty();
        assertThat(takeover.added()).extracting(Addition::parent).containsExactly(PART);
        return takeover.added().getFirst().sketches();
    }

    /** Words of three letters and more; shorter ones are numbers, prepositions and torn ends. */
    private static void everyWordIsThere(String document, Expected range, Sketch section) {
        String all = letters(texts(section));
        List<String> missing = new ArrayList<>();
        for (String line :
                DocumentTables.text(document).subList(range.first() - 1, range.last())) {
            Arrays.stream(line.replaceAll("</?(?:b|p)>", " ").split("[^\\p{L}]+"))
                    .filter(word -> word.length() > 2)
                    .filter(word -> !all.contains(letters(word)))
                    .forEach(missing::add);
        }
        assertThat(missing).as("lines %d to %d of %s", range.first(), range.last(), document).isEmpty();
    }

    private static String texts(Sketch sketch) {
        StringBuilder all = new StringBuilder(String.join(" ", sketch.values().values()));
        sketch.children().forEach(child -> all.append(' ').append(texts(child)));
        return all.toString();
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }
}
