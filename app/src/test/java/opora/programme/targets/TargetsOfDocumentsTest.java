package opora.programme.targets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every target of the programmes that Opora was made by; names of indicators are shortened. */
class TargetsOfDocumentsTest {

    private static String shown(String words, String unit, String indicator) {
        Target target = Target.read(words, unit == null ? "" : unit, indicator).target();
        return (target.getClass().getSimpleName() + " " + target.wording())
                .replace('\u202f', ' ')
                .strip();
    }

    /** Start and end of the nineteen indicators; 4.1 is a reduction, as its name says. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.1 отношение к школе     | -            | Не ниже среднего 50% | Не ниже среднего 70% | None | Level не меньше 50 % | Level не меньше 70 %
                    1.2 мотивация             | -            | Не ниже среднего 50% | Не ниже среднего 70% | None | Level не меньше 50 % | Level не меньше 70 %
                    1.3 эмоциональное состояние | ''         | Не ниже среднего 50% | Не ниже среднего 70% | None | Level не меньше 50 % | Level не меньше 70 %
                    1.4 успеваемость          | ''           | Не ниже среднего 50% | Не ниже среднего 70% | None | Level не меньше 50 % | Level не меньше 70 %
                    2.1 мероприятия для родителей | кол-во мероприятий, согласно плану работы школы | кол-во мероприятий, согласно плану работы школы+2 | кол-во мероприятий, согласно плану работы школы+4 | OverPlan по плану | OverPlan план + 2 | OverPlan план + 4
                    2.2 участие родителей     | -            | Не менее 70%   | Не менее 70%  | None | Level не меньше 70 % | Level не меньше 70 %
                    3.1 участие педагогов     | фактические  | -              | Не ниже 70%   | ToBeMeasured предстоит измерить | None | Level не меньше 70 %
                    3.2 представление опыта   | фактические  | -              | Не ниже 40%   | ToBeMeasured предстоит измерить | None | Level не меньше 40 %
                    3.3 доля применяющих      | -            | -              | 100 %         | None | None | Level 100 %
                    3.4 курсы                 | фактические  | ''             | 100%          | ToBeMeasured предстоит измерить | None | Level 100 %
                    4.1 снижение риска        | Данные стартовой диагностики | Не менее 30% от данных стартовой диагностики | Не менее 50% от данных стартовой диагностики | ToBeMeasured предстоит измерить | Change снижение не меньше чем на 30 % от начального | Change снижение не меньше чем на 50 % от начального
                    4.2 стабильное состояние  | Данные стартовой диагностики | Не менее  40 % | Не менее 70% | ToBeMeasured предстоит измерить | Level не меньше 40 % | Level не меньше 70 %
                    4.3 мероприятия           | -            | +2             | +4            | None | OverPlan план + 2 | OverPlan план + 4
                    4.4 участие               | -            | Не менее 70%   | 100%          | None | Level не меньше 70 % | Level 100 %
                    5.1 сеть партнёров        | -            | да             | да            | None | Exists да | Exists да
                    5.2 совместный план       | -            | да             | да            | None | Exists да | Exists да
                    5.3 банк практик          | -            | -              | не менее 3 пакетов материалов | None | None | Level не меньше 3 пакетов материалов
                    6.1 динамика ВПР          | -            | да             | да            | None | Exists да | Exists да
                    6.2 снижение доли неуспешных | -         | да             | да            | None | Exists да | Exists да
                    """)
    void the_nineteen_indicators_of_000(
            String name,
            String base,
            String start,
            String end,
            String shownBase,
            String shownStart,
            String shownEnd) {
        assertThat(shown(base, "", name)).isEqualTo(shownBase);
        assertThat(shown(start, "", name)).isEqualTo(shownStart);
        assertThat(shown(end, "", name)).isEqualTo(shownEnd);
    }

    /** Base of 2021, plans of three years; what is above the base is to be reached from below. */
    @ParameterizedTest(name = "{0} → {3}")
    @CsvSource({
        "% 50, % 60, % 80, % 90",
        "% 0, % 80, % 100, % 100",
        "% 100, % 100, % 100, % 100",
        "% 70, % 80, % 90, % 100",
        "50, 60, 70, 80"
    })
    void the_indicators_of_003(String base, String first, String second, String third) {
        Fact start = Fact.find(base).orElseThrow();
        for (String plan : new String[] {first, second, third}) {
            Target target = Target.read(plan, "процент").target();
            String number = plan.replaceFirst("% ?", "");
            assertThat(shown(plan, "процент", "доля")).isEqualTo("Level " + number + " %");
            assertThat(
                            target.reached(
                                            java.util.Optional.of(start),
                                            Fact.find(Integer.parseInt(number) - 1 + ""))
                                    .outcome())
                    .isEqualTo(Judgement.Outcome.NOT_REACHED);
            assertThat(target.reached(java.util.Optional.of(start), Fact.find(number)).outcome())
                    .isEqualTo(Judgement.Outcome.REACHED);
        }
    }

    /** Section 7: the value, and the unit beside it. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    100 | процент                           | Level 100 %
                    25  | процент                           | Level 25 %
                    20  | процент                           | Level 20 %
                    30  | процент                           | Level 30 %
                    40  | процент                           | Level 40 %
                    70  | процент                           | Level 70 %
                    не выше областного  показателя |        | BesideOthers не больше, чем в области или районе
                    ' ' | имеется/не имеется                | None
                    ' ' | количество                        | None
                    """)
    void the_indicators_of_004(String words, String unit, String shown) {
        assertThat(shown(words, unit, "Доля")).isEqualTo(shown);
    }

    /** The kinds that METHODOLOGY 9.1 counts. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    70 %                    | Level 70 %
                    план + 2                | OverPlan план + 2
                    ≥ 70 %                  | Level не меньше 70 %
                    снижение на 30 % от начального | Change снижение не меньше чем на 30 % от начального
                    да                      | Exists да
                    имеется                 | Exists да
                    12                      | Level 12
                    положительная динамика  | Trend изменение к лучшему
                    """)
    void the_kinds_of_the_methodology(String words, String shown) {
        assertThat(shown(words, "", "показатель")).isEqualTo(shown);
    }
}
