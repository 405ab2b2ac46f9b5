package opora.programme.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import opora.programme.targets.Judgement.Outcome;

/** Whatever is written is answered and kept; what is judged agrees with plain arithmetic. */
class TargetProperties {

    private static final String[] WORDS = {
        "не менее",
        "не ниже",
        "не более",
        "более",
        "до",
        "на",
        "от",
        "в",
        "раза",
        "снижение",
        "рост",
        "50",
        "12,5",
        "0",
        "%",
        "+",
        "-",
        "план",
        "школы",
        "да",
        "нет",
        "положительная",
        "динамика",
        "базового",
        "областного",
        "пунктов",
        "данных",
        "стартовой",
        "диагностики",
        "/"
    };

    @Property(tries = 3000)
    void any_words_are_answered_and_kept(
            @ForAll("phrases") String words, @ForAll("units") String unit) {
        isAnswered(words, unit);
    }

    @Property(tries = 2000)
    void any_signs_are_answered_and_kept(@ForAll String words, @ForAll String unit) {
        isAnswered(words, unit);
    }

    private static void isAnswered(String words, String unit) {
        WordedTarget read = Target.read(words, unit);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.target() instanceof Target.Unclear && read.doubts().isEmpty()).isFalse();
        assertThat(read.target().reached(Fact.find("40"), Fact.find("50")).reason()).isNotEmpty();
    }

    @Property
    void at_least_and_at_most_agree_with_whole_numbers(
            @ForAll @IntRange(max = 1000) int limit,
            @ForAll @IntRange(max = 60) int hits,
            @ForAll @IntRange(min = 1, max = 60) int size) {
        String words = BigDecimal.valueOf(limit, 1).toPlainString().replace('.', ',') + " %";
        Optional<Fact> share = Optional.of(Fact.of(Quantity.percent(hits, size)));
        long left = 1000L * hits;
        long right = (long) limit * size;
        assertThat(Target.read("не менее " + words, "").target().reached(share, share).outcome())
                .isEqualTo(left >= right ? Outcome.REACHED : Outcome.NOT_REACHED);
        assertThat(Target.read("не более " + words, "").target().reached(share, share).outcome())
                .isEqualTo(left <= right ? Outcome.REACHED : Outcome.NOT_REACHED);
    }

    @Property
    void a_reduction_of_the_base_agrees_with_whole_numbers(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 500) int base,
            @ForAll @IntRange(max = 500) int actual) {
        Target target = Target.read("снижение на " + percent + " % от начального", "").target();
        assertThat(
                        target.reached(
                                        Optional.of(Fact.of(Quantity.of(base))),
                                        Optional.of(Fact.of(Quantity.of(actual))))
                                .outcome())
                .isEqualTo(
                        100L * (base - actual) >= (long) percent * base
                                ? Outcome.REACHED
                                : Outcome.NOT_REACHED);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(WORDS)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> units() {
        return Combinators.combine(
                        Arbitraries.of("", "процент", "%", "количество", "имеется/не имеется"),
                        Arbitraries.of("", " "))
                .as(String::concat);
    }
}
