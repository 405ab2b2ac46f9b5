package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.statistics.Share;
import opora.vocabulary.Noun;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final FindingPattern PATTERN =
            new FindingPattern(
                    "p",
                    "тема",
                    1,
                    "summary",
                    10,
                    List.of(new FindingPattern.Condition("failed", 30, 50)),
                    "{failed?Не справился|Не справились|Не справились} {failed}.");

    private static Map<String, Reading> failed(int hits, int size) {
        return Map.of("failed", Reading.share(new Share(hits, size)));
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
        assertThatThrownBy(() ->
                        new FindingPattern("p", "тема", 1, "summary", 1, List.of(), "Всегда."))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_most_important_stands_first() {
        Map<String, Reading> readings = new HashMap<>(failed(12, 20));
        readings.put("participants", Reading.counted(20, Noun.PARTICIPANT, 20));
        readings.put("absent", Reading.share(new Share(10, 30)));
        assertThat(Catalogue.SHIPPED.find(readings))
                .extracting(Finding::id)
                .containsExactly("failed.half", "absent.many");
    }

    @Test
    void the_verb_agrees_with_the_number() {
        assertThat(
                        Stream.of(100, 101, 102, 111, 121, 122, 125)
                                .flatMap(hits -> PATTERN.find(failed(hits, 300)).stream())
                                .map(finding -> finding.text().substring(0, 13).strip()))
                .containsExactly(
                        "Не справились",
                        "Не справился",
                        "Не справились",
                        "Не справились",
                        "Не справился",
                        "Не справились",
                        "Не справились");
    }

    @Test
    void of_one_topic_only_the_most_important_is_said() {
        FindingPattern other =
                new FindingPattern(
                        "q", "тема", 9, "summary", 1, PATTERN.when(), "Другое {failed}.");
        FindingPattern third =
                new FindingPattern(
                        "r", "иное", 5, "summary", 1, PATTERN.when(), "Третье {failed}.");
        assertThat(
                        new Catalogue(1, Map.of(), Map.of(), List.of(PATTERN, third, other))
                                .find(failed(8, 20)))
                .extracting(Finding::id)
                .containsExactly("q", "r");
    }

    @Test
    void every_pattern_is_named_once_leads_to_a_section_and_tells_its_condition_in_words() {
        List<FindingPattern> patterns = Catalogue.SHIPPED.patterns();
        assertThat(patterns).hasSizeGreaterThanOrEqualTo(60);
        assertThat(patterns).extracting(FindingPattern::id).doesNotHaveDuplicates();
        assertThat(patterns).extracting(FindingPattern::text).doesNotHaveDuplicates();
        assertThat(patterns)
                .extracting(FindingPattern::section)
                .isSubsetOf(Catalogue.SHIPPED.sections().keySet());
        assertThat(patterns).extracting(FindingPattern::text).allMatch(text -> text.endsWith("."));
        Set<String> compared =
                patterns.stream()
                        .flatMap(pattern -> pattern.when().stream())
                        .map(FindingPattern.Condition::of)
                        .collect(Collectors.toSet());
        assertThat(Catalogue.SHIPPED.readings().keySet()).isEqualTo(compared);
    }

    /** Two patterns of one topic and one weight would come in the order of the file. */
    @Test
    void within_a_topic_every_pattern_has_its_own_importance() {
        assertThat(Catalogue.SHIPPED.patterns())
                .extracting(pattern -> pattern.topic() + pattern.weight())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_public_page_lists_every_pattern_with_its_condition() {
        CataloguePage page = CataloguePage.shipped();
        List<CataloguePage.Line> lines =
                page.chapters().stream().flatMap(chapter -> chapter.lines().stream()).toList();
        assertThat(lines).hasSameSizeAs(Catalogue.SHIPPED.patterns());
        assertThat(page.count()).isEqualTo("128\u00a0выводов");
        assertThat(lines)
                .filteredOn(line -> line.id().equals("class.worse"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text())
                            .isEqualTo(
                                    "В классе не справившихся больше, чем по школе, на …: … и ….");
                    assertThat(line.when())
                            .containsExactly(
                                    "не справившихся в классе больше, чем по школе, пунктов — от 10",
                                    "не меньше 10\u00a0участников");
                });
        assertThat(lines)
                .filteredOn(line -> line.id().equals("failed.limit"))
                .flatExtracting(CataloguePage.Line::when)
                .containsExactly("доля не справившихся, % — от 30 и меньше 50");
        assertThat(lines).allSatisfy(line -> assertThat(line.text()).doesNotContain("{", "?"));
    }
}
