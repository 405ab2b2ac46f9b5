package opora.results.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every line of the catalogue is said of at least one made-up analysis, without a hole in its sentence, with its n, and leads to a section that is there. */
class EveryFindingTest {

    @Test
    void every_pattern_is_said_somewhere() {
        Set<String> said =
                Scenes.ALL.stream()
                        .flatMap(scene -> scene.all().stream())
                        .map(Finding::id)
                        .collect(Collectors.toSet());
        assertThat(Catalogue.SHIPPED.patterns())
                .extracting(FindingPattern::id)
                .allSatisfy(id -> assertThat(said).contains(id));
    }

    @Test
    void every_pattern_reaches_the_page_of_some_analysis() {
        Set<String> said =
                Scenes.ALL.stream()
                        .flatMap(scene -> scene.findings().stream())
                        .map(Finding::id)
                        .collect(Collectors.toSet());
        assertThat(Catalogue.SHIPPED.patterns())
                .extracting(FindingPattern::id)
                .allSatisfy(id -> assertThat(said).contains(id));
    }

    @Test
    void no_sentence_has_a_hole() {
        assertThat(Scenes.ALL.stream().flatMap(scene -> scene.all().stream()))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.text())
                            .endsWith(".")
                            .doesNotContain("{", "}", "|", "null", "  ", " .", " ,", "NaN");
                    assertThat(finding.text()).as(finding.id()).doesNotContain(": .", "— .", "()");
                    assertThat(finding.n()).as(finding.id()).isPositive();
                });
    }

    @Test
    void every_finding_leads_to_a_section_of_the_same_page() {
        for (Scene scene : Scenes.ALL) {
            List<String> sections = scene.sections();
            assertThat(scene.findings())
                    .allSatisfy(finding ->
                            assertThat(sections).as(finding.id()).contains(finding.section()));
        }
    }

    @Test
    void a_topic_is_said_once_and_the_most_important_first() {
        for (Scene scene : Scenes.ALL) {
            List<FindingPattern> said =
                    scene.findings().stream().map(EveryFindingTest::pattern).toList();
            assertThat(said).extracting(FindingPattern::topic).doesNotHaveDuplicates();
            assertThat(said)
                    .extracting(FindingPattern::weight)
                    .isSortedAccordingTo((one, other) -> other - one);
            assertThat(said).hasSizeLessThanOrEqualTo(12);
        }
    }

    private static FindingPattern pattern(Finding finding) {
        return Catalogue.SHIPPED.patterns().stream()
                .filter(one -> one.id().equals(finding.id()))
                .findFirst()
                .orElseThrow();
    }
}
