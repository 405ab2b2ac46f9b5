package opora.programme.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import opora.programme.timing.Period;
import opora.programme.timing.WordedTiming;
import org.junit.jupiter.api.Test;

/**
 * The roadmaps of three real programmes, built as tables of Word from their texts, which belong to nobody's clone; an index in the resources says which lines make which cell. Without the texts the
 * tests are skipped.
 */
class RoadmapsOfDocumentsTest {

    private static DraftRoadmap read(List<List<String>> rows, Period period) throws Exception {
        FoundRoadmaps found = RoadmapReading.of(new WordFixture().table(rows).grids(), period);
        assertThat(found.leftOut()).isEmpty();
        return found.roadmaps().getFirst();
    }

    private static String counts(DraftRoadmap draft) {
        return draft.sections().stream()
                .map(section -> section.number() + ": " + section.activities().size())
                .collect(Collectors.joining(", "));
    }

    /** Every letter of the table below its heading is in the draft, in a section, an activity or a doubt. */
    private static void nothingIsLost(List<List<String>> rows, DraftRoadmap draft) {
        String all =
                draft.sections().stream()
                                .map(section ->
                                        section.number() + section.title() + section.activities())
                                .collect(Collectors.joining())
                        + draft.doubts();
        rows.stream()
                .skip(1)
                .flatMap(List::stream)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(text -> !text.equals(WordFixture.ABOVE) && !text.equals(WordFixture.LEFT))
                .forEach(text -> assertThat(letters(all)).contains(letters(text)));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }

    private static void everyTimingIsUnderstood(DraftRoadmap draft) {
        assertThat(draft.activities())
                .extracting(DraftActivity::timing)
                .allMatch(WordedTiming::isUnderstood);
    }

    @Test
    void the_municipal_roadmap_of_002_with_a_row_torn_by_the_page() throws Exception {
        List<List<String>> rows = DocumentTables.of("002");
        DraftRoadmap draft =
                read(rows, Period.of(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 12, 31)));
        assertThat(counts(draft)).isEqualTo("1: 7, 2: 6, 3: 2, 4: 4");
        everyTimingIsUnderstood(draft);
        nothingIsLost(rows, draft);
        assertThat(draft.activities())
                .extracting(activity -> activity.timing().timing().wording())
                .contains(
                        "по плану мониторинговых исследований",
                        "по плану работы отдела образования, 2–3 раза в год",
                        "май, декабрь (ежегодно)");
        assertThat(draft.activities().getFirst().timing().timing().wording())
                .isEqualTo("сентябрь – октябрь 2021");
        assertThat(draft.doubts())
                .extracting(RoadmapDoubt::message)
                .filteredOn(message -> message.startsWith("Похоже на продолжение"))
                .hasSize(1);
    }

    @Test
    void the_municipal_roadmap_of_003_with_shifted_cells_and_no_numbers() throws Exception {
        List<List<String>> rows = DocumentTables.of("003");
        DraftRoadmap draft =
                read(rows, Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(counts(draft)).isEqualTo("1: 4, 2: 7, 3: 7, 4: 6");
        everyTimingIsUnderstood(draft);
        nothingIsLost(rows, draft);
        assertThat(draft.activities())
                .filteredOn(activity -> activity.responsible().isBlank())
                .isEmpty();
        assertThat(draft.doubts())
                .extracting(RoadmapDoubt::message)
                .filteredOn(message -> message.contains("раньше начала программы"))
                .hasSize(2);
    }

    @Test
    void the_school_roadmap_of_004_with_cells_merged_over_many_rows() throws Exception {
        List<List<String>> rows = DocumentTables.of("004");
        DraftRoadmap draft =
                read(rows, Period.of(LocalDate.of(2020, 4, 1), LocalDate.of(2022, 12, 31)));
        assertThat(counts(draft)).isEqualTo("1: 24, 2: 13, 3: 20, 4: 6");
        everyTimingIsUnderstood(draft);
        nothingIsLost(rows, draft);
        assertThat(draft.activities())
                .filteredOn(
                        activity -> activity.responsible().isBlank() || activity.result().isBlank())
                .isEmpty();
        assertThat(draft.sections().getLast().activities())
                .extracting(DraftActivity::responsible)
                .containsOnly("Директор");
    }
}
