package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Set<String> SECTIONS =
            Set.of("summary", "scores", "marks", "tasks", "groups", "journal", "years");

    private static final FindingPattern PATTERN =
            new FindingPattern(
                    "p",
                    1,
                    "summary",
                    10,
                    List.of(new FindingPattern.Condition("failed", 30, 50)),
                    "Не справились {failed}.");

    private static Map<String, Reading> failed(int hits, int size) {
        return Map.of("failed", Reading.share(hits, size));
    }

    @Test
    void a_sentence_tells_the_number_and_of_how_many_it_is() {
        assertThat(PATTERN.find(failed(6, 20)))
                .contains(new Finding("p", "Не справились 6 из 20 · 30,0\u202f%.", "summary", 20));
    }

    @Test
    void a_limit_belongs_to_the_upper_range() {
        assertThat(PATTERN.find(failed(10, 20))).as("50 is not below 50").isEmpty();
        assertThat(PATTERN.find(failed(299, 1000))).isEmpty();
    }

    @Test
    void a_small_group_gets_no_sentence_that_asks_for_more() {
        assertThat(PATTERN.find(failed(3, 9))).isEmpty();
    }

    @Test
    void nothing_is_said_of_what_is_not_known() {
        assertThat(PATTERN.find(Map.of())).isEmpty();
    }

    @Test
    void a_pattern_without_a_condition_is_refused() {
        assertThatThrownBy(() -> new FindingPattern("p", 1, "summary", 1, List.of(), "Всегда."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_most_important_stands_first() {
        Map<String, Reading> readings = new HashMap<>(failed(12, 20));
        readings.put("participants", new Reading(20, "20 участников", 20));
        readings.put("absent", Reading.share(10, 30));
        assertThat(Catalogue.SHIPPED.find(readings))
                .extracting(Finding::id)
                .containsExactly("failed.half", "absent.many");
    }

    @Test
    void every_pattern_of_the_catalogue_is_named_once_and_leads_to_a_section() {
        List<FindingPattern> patterns = Catalogue.SHIPPED.patterns();
        assertThat(patterns).extracting(FindingPattern::id).doesNotHaveDuplicates();
        assertThat(patterns).extracting(FindingPattern::section).isSubsetOf(SECTIONS);
        assertThat(patterns).extracting(FindingPattern::text).allMatch(text -> text.endsWith("."));
    }

    /** A name that nothing gives would silence its sentence for ever. */
    @Test
    void every_name_of_the_catalogue_is_one_of_the_readings() {
        assertThat(
                        Catalogue.SHIPPED.patterns().stream()
                                .flatMap(pattern -> pattern.names().stream())
                                .collect(Collectors.toSet()))
                .isSubsetOf(SchoolOfFindings.readings().keySet());
    }
}
