package opora.identification;

import static opora.identification.Given.verdict;
import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static opora.identification.Told.FOUR;
import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** One verdict for a school head, a municipality and everybody. */
class ToldVerdictTest {

    private static final Method METHOD = Given.counting(FOUR);
    private static final Disclosure EVERYBODY = new Disclosure(10);
    private static final Pattern SHARE = Pattern.compile("(\\d+) из (\\d+)");

    private static final String LISTED =
            """
            2026 VPR-6-RU 22/49
            2026 VPR-5-MA 4/10
            2025 VPR-6-RU 20/50
            """;

    @Test
    void a_school_head_reads_what_is_low_and_what_leads_out() {
        assertThat(told(Register.SCHOOL, LISTED))
                .containsExactly(
                        "По результатам 2026 года ваша школа в перечне школ, которым нужна поддержка. Это не оценка школы и не нарушение: перечень говорит, кому помочь.",
                        "30 % участников или больше не справились в двух процедурах: Русский 6, 22 из 49 · 45 %; Математика 5, 4 из 10 · 40 %.",
                        "В 2025 году такие результаты тоже были: Русский 6, 20 из 50 · 40 %.",
                        "Чтобы в 2027 году школы в перечне не было, при том же числе участников могут не справиться самое большее: Математика 5 — 2 (сейчас 4); Русский 6 — 14 (сейчас 22).",
                        "Если число неверно, откройте его: оно ведёт к файлу и строке. Назовите их муниципальному координатору или, пока открыто окно уточнений, оспорьте число.");
    }

    @Test
    void everybody_reads_what_the_list_is_for_and_nothing_of_a_small_group() {
        assertThat(told(Register.PUBLIC, LISTED))
                .containsExactly(
                        "По результатам 2026 года школа получает поддержку: она в перечне школ, которым помогают муниципалитет и область.",
                        "Где не справились многие: Русский 6, 22 из 49 · 45 %; Математика 5, доля из 10 скрыта.",
                        "Перечень составлен по правилу, одинаковому для всех школ: "
                                + plain(MethodTitle.of(METHOD))
                                + ".",
                        "Он говорит, кому нужна помощь, и не служит оценкой учителей и учеников.");
    }

    @Test
    void no_data_is_no_praise_in_any_register() {
        for (Register register : Register.values()) {
            assertThat(String.join(" ", told(register, "2025 VPR-6-RU 1/50")))
                    .containsAnyOf("сказать нечего", "нет данных", "Вывода нет")
                    .doesNotContain("в перечне для поддержки нет", "школы в перечне нет.");
        }
    }

    @Property
    void registers_tell_numbers_of_the_verdict_and_no_hard_words(
            @ForAll("tables") List<CountedResult> table) {
        SchoolVerdict verdict = verdicts(METHOD.judge(year(2026), Set.of("a"), table)).getFirst();
        Set<String> known = new HashSet<>();
        verdict.outcomes()
                .forEach(one -> known.add(one.failed().hits() + " из " + one.failed().size()));
        for (Register register : Register.values()) {
            List<String> sentences = told(register, verdict);
            assertThat(sentences).isNotEmpty();
            String all = String.join(" ", sentences);
            assertThat(all.toLowerCase(Locale.ROOT))
                    .doesNotContain("рейтинг", "худш", "провал", "плохая школа");
            if (register == Register.MUNICIPALITY) {
                continue;
            }
            Matcher shares = SHARE.matcher(all);
            while (shares.find()) {
                if (register == Register.SCHOOL) {
                    assertThat(known).contains(shares.group());
                }
                assertThat(register == Register.PUBLIC && Integer.parseInt(shares.group(2)) < 10)
                        .isFalse();
            }
        }
    }

    private static List<String> told(Register register, String lines) {
        return told(register, verdict(METHOD, 2026, lines));
    }

    private static List<String> told(Register register, SchoolVerdict verdict) {
        return ToldVerdict.of(register, verdict, METHOD, year(2026), Optional.empty(), EVERYBODY)
                .sentences()
                .stream()
                .map(Told::plain)
                .toList();
    }

    @Provide
    Arbitrary<List<CountedResult>> tables() {
        return SmallTables.of(Arrays.stream(FOUR).map(Procedure::of).toList(), 30, 8);
    }
}
