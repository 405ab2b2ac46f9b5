package opora.programme.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.programme.targets.Judgement.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write where an indicator asks how much, and when it is reached. */
class TargetTest {

    private static String shown(WordedTarget read) {
        String kind = read.target().getClass().getSimpleName();
        return (kind + " " + read.target().wording().replace('\u202f', ' ')).strip();
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    60 %                     |           | Level 60 %                        | 1
                    % 60                     | процент   | Level 60 %                        | 1
                    60                       | процент   | Level 60 %                        | 1
                    100%                     |           | Level 100 %                       | 0
                    не ниже 70 %             |           | Level не меньше 70 %              | 0
                    Не менее 40%             |           | Level не меньше 40 %              | 0
                    не менее 40 процентов    |           | Level не меньше 40 %              | 0
                    ≥ 45,5 %                 |           | Level не меньше 45,5 %            | 0
                    не более 15 %            |           | Level не больше 15 %              | 0
                    менее 5 %                |           | Level меньше 5 %                  | 0
                    свыше 1 200 человек      |           | Level больше 1200 человек         | 0
                    5                        | количество | Level 5                          | 1
                    0                        | количество | Level 0                          | 0
                    не менее 3 пакетов материалов |      | Level не меньше 3 пакетов материалов | 0
                    30-40 %                  |           | Between 30–40 %                   | 0
                    Не ниже среднего 50%     |           | Level не меньше 50 %              | 1
                    120 %                    |           | Level 120 %                       | 2
                    рост до 80 %             |           | Level не меньше 80 %              | 0
                    снижение до 20 %         |           | Level не больше 20 %              | 0
                    +2                       |           | OverPlan план + 2                 | 0
                    план школы+2             |           | OverPlan план + 2                 | 0
                    кол-во мероприятий, согласно плану работы школы + 4 | | OverPlan план + 4   | 0
                    по плану                 |           | OverPlan по плану                 | 0
                    +5 %                     |           | Change рост не меньше чем на 5 %  | 0
                    снижение на 10 пунктов   |           | Change снижение не меньше чем на 10 п. п. или единиц | 0
                    уменьшение на 10%        | %         | Change снижение не меньше чем на 10 % | 0
                    увеличение не менее чем на 3 | количество | Change рост не меньше чем на 3 п. п. или единиц | 0
                    рост в 2 раза            |           | Change рост не меньше чем на 100 % от начального | 0
                    снижение в 2 раза        |           | Change снижение не меньше чем на 50 % от начального | 0
                    не менее 30 % от данных стартовой диагностики | | Change изменение к лучшему не меньше чем на 30 % от начального | 1
                    снижение на 30 % от исходного уровня | | Change снижение не меньше чем на 30 % от начального | 0
                    положительная динамика   |           | Trend изменение к лучшему         | 0
                    Положительная динамика (уменьшение) | | Trend снижение                   | 0
                    снижение                 |           | Trend снижение                    | 0
                    рост                     |           | Trend рост                        | 0
                    не ниже базового значения |          | Kept не меньше, чем в начале      | 0
                    стабильно                |           | Kept как в начале                 | 0
                    не выше областного  показателя |     | BesideOthers не больше, чем в области или районе | 0
                    не ниже среднего по району |         | BesideOthers не меньше, чем в области или районе | 0
                    да                       |           | Exists да                         | 0
                    Имеется                  |           | Exists да                         | 0
                    не имеется               |           | Exists нет                        | 0
                    имеется/не имеется       |           | Exists да                         | 1
                    -                        | %         | None                              | 0
                    —                        |           | None                              | 0
                    ''                       |           | None                              | 0
                    фактические              |           | ToBeMeasured предстоит измерить   | 0
                    Данные стартовой диагностики |       | ToBeMeasured предстоит измерить   | 0
                    хорошо                   |           | Unclear                           | 1
                    в 2025 году 40, в 2026 году 50 |     | Unclear                           | 1
                    50-30 %                  |           | Unclear                           | 1
                    не более чем на 5 пунктов |          | Unclear                           | 1
                    """)
    void what_is_understood_is_said_in_one_spelling(
            String words, String unit, String shown, int doubts) {
        WordedTarget read = Target.read(words, unit == null ? "" : unit);
        assertThat(read.words()).isEqualTo(words);
        assertThat(shown(read)).isEqualTo(shown);
        assertThat(read.doubts()).hasSize(doubts);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    не менее 60 %      |      | 60    | REACHED          | Записано 60 %, нужно не меньше 60 %.
                    не менее 60 %      |      | 59,9  | NOT_REACHED      | Записано 59,9 %, а нужно не меньше 60 %: разница 0,1 процентного пункта.
                    не более 20 %      |      | 20    | REACHED          | Записано 20 %, нужно не больше 20 %.
                    менее 5 %          |      | 5     | NOT_REACHED      | Записано 5 %, а нужно меньше 5 %.
                    не менее 3 встреч  |      | 2     | NOT_REACHED      | Записано 2, а нужно не меньше 3 встреч: разница 1.
                    80 %               | 70   | 85    | REACHED          | Записано 85 %, нужно не меньше 80 %.
                    80 %               | 90   | 85    | NOT_REACHED      | Записано 85 %, а нужно не больше 80 %: разница 5 процентных пунктов.
                    80 %               |      | 85    | CANNOT_BE_JUDGED | Не сказано, больше или меньше нужно: напишите «не менее» или «не более».
                    80 %               | 80   | 85    | CANNOT_BE_JUDGED | Не сказано, больше или меньше нужно: напишите «не менее» или «не более».
                    80 %               |      | 80    | REACHED          | Записано 80 %, как и нужно.
                    100 %              |      | 99    | NOT_REACHED      | Записано 99 %, а нужно не меньше 100 %: разница 1 процентный пункт.
                    не менее 60 %      |      |       | CANNOT_BE_JUDGED | Фактического значения ещё нет.
                    не менее 60 %      |      | да    | CANNOT_BE_JUDGED | Записано «да» или «нет», а нужно число.
                    30-40 %            |      | 40    | REACHED          | Записано 40 %, нужно 30–40 %.
                    30-40 %            |      | 41    | NOT_REACHED      | Записано 41 %, а нужно 30–40 %.
                    +2                 | 6    | 8     | REACHED          | Записано 8, нужно не меньше 8.
                    +2                 | 6    | 7     | NOT_REACHED      | Записано 7, а нужно не меньше 8: разница 1.
                    +2                 |      | 7     | CANNOT_BE_JUDGED | Не записано, сколько было по плану.
                    снижение на 10 пунктов | 45 | 35  | REACHED          | Было 45, стало 35, нужно: снижение не меньше чем на 10 п. п. или единиц.
                    снижение на 10 пунктов | 45 | 36  | NOT_REACHED      | Было 45, стало 36, а нужно: снижение не меньше чем на 10 п. п. или единиц.
                    снижение на 10 пунктов |    | 36  | CANNOT_BE_JUDGED | Нет начального значения, от которого считать.
                    снижение на 10 %   | 45   | 35    | REACHED          | Было 45, стало 35, нужно: снижение не меньше чем на 10 %.
                    снижение на 10 %   | 45   | 40    | CANNOT_BE_JUDGED | Было 45, стало 40. Не сказано, процент от начального это или процентные пункты: напишите это в целевом значении.
                    снижение на 10 %   | 45   | 44    | NOT_REACHED      | Было 45, стало 44, а нужно: снижение не меньше чем на 10 %.
                    не менее 30 % от данных стартовой диагностики | 20 | 14 | CANNOT_BE_JUDGED | Было 20, стало 14. Не сказано, рост нужен или снижение: напишите это в целевом значении.
                    не менее 30 % от данных стартовой диагностики | 20 | 15 | NOT_REACHED | Было 20, стало 15, а нужно: изменение к лучшему не меньше чем на 30 % от начального.
                    рост на 30 % от начального | 0 | 5 | CANNOT_BE_JUDGED    | В начале был ноль: процента от него нет.
                    снижение           | 45   | 44,9  | REACHED          | Было 45, стало 44,9, как и нужно.
                    снижение           | 45   | 45    | NOT_REACHED      | Было 45, стало 45: не изменилось.
                    рост               | 45   | 44    | NOT_REACHED      | Было 45, стало 44, а нужно больше.
                    положительная динамика | 45 | 44  | CANNOT_BE_JUDGED | Было 45, стало 44. Не сказано, рост лучше или снижение: напишите это в целевом значении.
                    не ниже базового   | 45   | 45    | REACHED          | Записано 45, в начале 45, нужно не меньше.
                    не выше областного |      | 45    | CANNOT_BE_JUDGED | Не записано значение области или района, с которым сравнить.
                    да                 |      | нет   | NOT_REACHED      | Записано «нет», а нужно «да».
                    да                 |      | имеется | REACHED        | Записано «да», как и нужно.
                    да                 |      | 3     | CANNOT_BE_JUDGED | Записано число, а нужно «да» или «нет».
                    -                  | 45   | 50    | CANNOT_BE_JUDGED | Целевого значения нет.
                    фактические        |      | 50    | CANNOT_BE_JUDGED | Это начальное значение: его предстоит измерить.
                    хорошо             | 45   | 50    | CANNOT_BE_JUDGED | Целевое значение не понято.
                    """)
    void a_target_is_reached_or_missed_or_nobody_can_say_and_why(
            String words, String base, String actual, Outcome outcome, String reason) {
        Judgement judgement = Target.read(words, "").target().reached(fact(base), fact(actual));
        assertThat(judgement.reason().replace('\u202f', ' ')).isEqualTo(reason);
        assertThat(judgement.outcome()).isEqualTo(outcome);
    }

    private static Optional<Fact> fact(String words) {
        return Optional.ofNullable(words).map(known -> Fact.find(known).orElseThrow());
    }

    @Test
    void a_share_is_compared_exactly_and_shown_with_the_digits_that_tell_it_apart() {
        Target target = Target.read("не менее 66,7 %", "").target();
        Judgement judgement =
                target.reached(Optional.empty(), Optional.of(Fact.of(Quantity.percent(2, 3))));
        assertThat(judgement.outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(judgement.reason().replace('\u202f', ' '))
                .startsWith("Записано 66,67 %, а нужно не меньше 66,70 %");
        assertThat(
                        Target.read("не менее 30 %", "")
                                .target()
                                .reached(
                                        Optional.empty(),
                                        Optional.of(Fact.of(Quantity.percent(3, 10))))
                                .outcome())
                .isEqualTo(Outcome.REACHED);
    }

    @Test
    void the_region_is_compared_with_where_it_is_known() {
        Target target = Target.read("не выше областного показателя", "").target();
        Judgement judgement =
                target.reached(
                        new Target.Known(Optional.empty(), Fact.find("12,4"), Fact.find("13")));
        assertThat(judgement)
                .isEqualTo(
                        new Judgement(
                                Outcome.REACHED,
                                "Записано 12,4, в области или районе 13, нужно не больше."));
    }

    @Test
    void the_direction_that_the_words_leave_open_is_taken_from_the_name_and_told() {
        WordedTarget read =
                Target.read(
                        "Не менее 30% от данных стартовой диагностики",
                        "доля", "4.1. Снижение числа педагогов с высоким риском выгорания");
        assertThat(read.target())
                .isEqualTo(
                        new Target.Change(Target.Way.LESS, Quantity.of(30), Target.Scale.OF_BASE));
        assertThat(read.doubts())
                .containsExactly(
                        "Направление взято из названия показателя: снижение. Если это не так, напишите его в целевом значении.");
        assertThat(read.target().reached(Fact.find("20"), Fact.find("14")).outcome())
                .isEqualTo(Outcome.REACHED);
        assertThat(Target.read("не менее 40 %", "", "Снижение рисков").target())
                .isEqualTo(Target.read("не менее 40 %", "").target());
        assertThat(Target.read("40 %", "", "Доля педагогов").target())
                .isEqualTo(Target.read("40 %", "").target());
    }

    /** As Opora writes a share: exactly 9 of 25, whatever the percent behind it was rounded to. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9 из 25 · 36 %  | 9  | 25
                    1 из 3 · 33 %   | 1  | 3
                    29 из 97 · 29,9 % | 29 | 97
                    """)
    void a_share_as_opora_writes_it_is_its_exact_number(String words, int hits, int size) {
        assertThat(Fact.find(words))
                .hasValueSatisfying(fact ->
                        assertThat(fact)
                                .isEqualTo(new Fact.Measured(Quantity.percent(hits, size))));
    }

    @Test
    void a_share_of_nobody_is_no_number() {
        assertThat(Fact.find("0 из 0 · 0 %")).isEmpty();
    }
}
