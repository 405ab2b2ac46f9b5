package opora.consistency.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.consistency.checking.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of every room on the examples that stand beside it; and what the small language refuses. */
class RulesTest {

    private static final int AT_LEAST = 55;
    private static final int OF_FILES_AT_LEAST = 40;

    @TempDir Path folder;

    @Test
    void every_rule_holds_where_it_says_so_and_breaks_where_it_says_so() throws Exception {
        List<String> wrong = new ArrayList<>();
        Rules rules = new Rules();
        for (Rule rule : rules.list()) {
            assertThat(rule.examples().holds()).as(rule.id()).isNotEmpty();
            assertThat(rule.examples().breaks()).as(rule.id()).isNotEmpty();
            rule.examples().holds().stream()
                    .filter(example -> Violation.isBroken(rule, example))
                    .forEach(example -> wrong.add(rule.id() + " breaks of " + example));
            rule.examples().breaks().stream()
                    .filter(example -> !Violation.isBroken(rule, example))
                    .forEach(example -> wrong.add(rule.id() + " holds of " + example));
        }
        assertThat(wrong).isEmpty();
        assertThat(rules.list()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(rules.list())
                .filteredOn(rule -> rule.id().startsWith("results."))
                .hasSizeGreaterThanOrEqualTo(OF_FILES_AT_LEAST);
    }

    @Test
    void examples_are_of_the_types_that_the_file_declares() throws Exception {
        List<String> wrong = new ArrayList<>();
        Rules rules = new Rules();
        for (Rule rule : rules.list()) {
            Map<String, Measure> declared = rules.measures(rule.about());
            for (var examples : List.of(rule.examples().holds(), rule.examples().breaks())) {
                examples.forEach(example ->
                        example.forEach((name, value) -> {
                            Measure measure = declared.get(name);
                            if (measure == null || !measure.type().takes(value)) {
                                wrong.add(rule.id() + ": " + name + " = " + value);
                            }
                        }));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_person_reads_what_is_wrong_why_it_matters_and_what_to_do() throws Exception {
        for (Rule rule : new Rules().list()) {
            for (String text : List.of(rule.title(), rule.why(), rule.remedy())) {
                assertThat(text).as(rule.id()).matches("[А-ЯЁ«].{9,}");
            }
            assertThat(rule.why() + rule.remedy()).as(rule.id()).doesNotContain("  ").endsWith(".");
        }
    }

    @Test
    void what_is_missing_is_passed_over_or_is_what_is_wrong_as_the_rule_says() throws Exception {
        Rule skips = rule("missing: skip");
        Rule minds = rule("missing: violation");
        assertThat(Violation.isBroken(skips, Map.of("b", 1))).isFalse();
        assertThat(Violation.isBroken(minds, Map.of("b", 1))).isTrue();
        assertThat(Violation.isBroken(minds, Map.of("a", 1, "b", 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T(java.lang.Runtime).getRuntime().exec('id') != null",
                "new java.lang.String('a') == a",
                "@checking != null",
                "a.getClass() != null",
                "a = 5",
                "#root.clear()",
            })
    void the_language_reaches_nothing_but_the_measures(String text) {
        Map<String, Object> measures = new java.util.HashMap<>(Map.of("a", 1));
        assertThatThrownBy(() -> Condition.of(text).isTrue(measures))
                .isInstanceOf(RuntimeException.class);
        assertThat(measures).containsExactlyEntriesOf(Map.of("a", 1));
    }

    @Test
    void an_answer_that_is_neither_yes_nor_no_is_refused() {
        assertThatThrownBy(() -> Condition.of("a + 1").isTrue(Map.of("a", 1)))
                .hasMessageContaining("a + 1");
    }

    @Test
    void a_condition_knows_what_it_speaks_of() {
        assertThat(Condition.of("a + b < 20 or (c != '' and not d)").measures())
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void a_file_that_says_what_no_rule_can_mean_is_named() {
        assertThatThrownBy(() -> rule("missing: perhaps"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rules.yaml");
    }

    @Test
    void values_are_told_in_words() throws Exception {
        Rules rules = new Rules();
        Rule size = rules.find("results.size_like_last_year").orElseThrow();
        assertThat(rules.told(size, Map.of("participants", 51, "lastYear", 25, "marks", 3)))
                .containsExactly("участников: 51", "участников год назад: 25");
        Rule settlement = rules.find("territory.settlement_given").orElseThrow();
        assertThat(rules.told(settlement, Map.of("works", true, "settlement", "")))
                .containsExactly("школа работает: да", "населённый пункт: не указано");
        assertThat(rules.told(size, Map.of("participants", 51)))
                .contains("участников год назад: нет данных");
    }

    private Rule rule(String missing) throws Exception {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(
                file,
                """
                chapters:
                  trial.thing: {place: 1, title: Вещи}
                measures:
                  trial.thing:
                    a: {type: number, title: первое}
                    b: {type: number, title: второе}
                rules:
                  - id: trial.equal
                    about: trial.thing
                    holds: a == b
                    %s
                    severity: check
                    who: school
                    title: Не равны
                    why: Проба.
                    remedy: Проба.
                    examples: {holds: [], breaks: []}
                """
                        .formatted(missing));
        return Objects.requireNonNull(RuleFile.read(file.toUri().toURL()).rules().getFirst());
    }
}
