package opora.programme.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import opora.programme.timing.Doubt.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write where a roadmap asks when, and what is made of it. */
class TimingTest {

    private static final Period YEARS_2022_TO_2024 =
            Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31));

    private static final Period SCHOOL_YEAR_2026 =
            Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));

    private static WordedTiming read(String words) {
        return Timing.read(words, YEARS_2022_TO_2024);
    }

    private static String windows(String words, Period period) {
        return Timing.read(words, period).timing().windows(period).stream()
                .map(stretch -> stretch.first() + ".." + stretch.last())
                .collect(Collectors.joining(" "));
    }

    private static String kinds(WordedTiming read) {
        return read.doubts().stream()
                .map(doubt -> doubt.kind().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15.06.2023                       | 15.06.2023                          |
                    15.6.23 г.                       | 15.06.2023                          |
                    2023-06-15                       | 15.06.2023                          |
                    15 июня 2023 года                | 15.06.2023                          |
                    15-го июня 2023                  | 15.06.2023                          |
                    15 июня                          | 15 июня (ежегодно)                  | EACH_YEAR
                    15.06                            | 15 июня (ежегодно)                  | EACH_YEAR
                    до 25 мая                        | до 25 мая (ежегодно)                | EACH_YEAR
                    До 25.05.2023 г.                 | до 25.05.2023                       |
                    не позднее 1 октября 2023        | до 01.10.2023                       |
                    к 1 сентября 2023                | до 01.09.2023                       |
                    до конца 2023 года               | до 31.12.2023                       |
                    до конца учебного года           | до 31 мая (ежегодно)                | EACH_YEAR
                    до начала 2023/24 учебного года  | до 01.09.2023                       |
                    до мая 2023                      | до 01.05.2023                       | READ_AS
                    Май 2023                         | май 2023                            |
                    в мае 2023 г.                    | май 2023                            |
                    сент. 2023                       | сентябрь 2023                       |
                    дек 2023                         | декабрь 2023                        |
                    сентябрь 23 г.                   | сентябрь 2023                       |
                    СЕНТЯБРЬ-ОКТЯБРЬ 2022            | сентябрь – октябрь 2022             |
                    сентябрь — октябрь 2022 года     | сентябрь – октябрь 2022             |
                    январь 2022 - май 2024           | январь 2022 – май 2024              |
                    октябрь 2022– март 2024          | октябрь 2022 – март 2024            |
                    с сентября 2022 по май 2023      | сентябрь 2022 – май 2023            |
                    сентябрь-май 2023                | сентябрь 2022 – май 2023            |
                    сентябрь-май 2022-2023 учебного года | сентябрь 2022 – май 2023        |
                    сентябрь 2022-2024 гг.           | сентябрь 2022, сентябрь 2023, сентябрь 2024 |
                    сентябрь 2022, 2023              | сентябрь 2022, сентябрь 2023        |
                    10-15 мая 2023                   | 10.05.2023 – 15.05.2023             |
                    с 10 по 15 мая 2023              | 10.05.2023 – 15.05.2023             |
                    10 и 20 мая 2023                 | 10.05.2023, 20.05.2023              |
                    01.06. – 31.08.2022              | 01.06.2022 – 31.08.2022             |
                    01.09.2022 – 31.12.2023          | 01.09.2022 – 31.12.2023             |
                    с 1 сентября до 15 октября 2022  | 01.09.2022 – 15.10.2022             |
                    15 октября - 15 ноября           | 15 октября – 15 ноября (ежегодно)   | EACH_YEAR
                    август-сентябрь (ежегодно)       | август – сентябрь (ежегодно)        |
                    Июнь, январь                     | июнь, январь (ежегодно)             | EACH_YEAR EACH_YEAR
                    сентябрь март                    | сентябрь, март (ежегодно)           | EACH_YEAR EACH_YEAR
                    в мае и декабре                  | май, декабрь (ежегодно)             | EACH_YEAR EACH_YEAR
                    2 раза в год (май, декабрь)      | май, декабрь (ежегодно)             | EACH_YEAR EACH_YEAR
                    3 раза в год (май, декабрь)      | май, декабрь (ежегодно)             | EACH_YEAR EACH_YEAR PARTLY
                    Сентябрь текущего года           | сентябрь (ежегодно)                 |
                    декабрь каждого года             | декабрь (ежегодно)                  |
                    ежегодно в декабре               | декабрь (ежегодно)                  |
                    май, декабрь 2023                | май 2023, декабрь 2023              | YEAR_TAKEN
                    сентябрь 2022, январь, май       | сентябрь 2022, январь 2023, май 2023 | YEAR_TAKEN YEAR_TAKEN
                    2022                             | 2022 год                            |
                    в течение 2022 года              | 2022 год                            |
                    2022-2024 гг.                    | 2022 – 2024 годы                    |
                    2022/23 уч. год                  | 2022/23 учебный год                 |
                    2022-2023 учебный год            | 2022/23 учебный год                 |
                    2022-2024                        | 2022 – 2024 годы                    |
                    I квартал 2024                   | I квартал 2024                      |
                    1 кв. 2024 г.                    | I квартал 2024                      |
                    II–III кварталы 2024             | II – III квартал 2024               |
                    4-й квартал 2022 - 1-й квартал 2023 | IV квартал 2022 – I квартал 2023 |
                    1 полугодие                      | I полугодие (ежегодно)              | READ_AS EACH_YEAR
                    2 полугодие 2023                 | II полугодие 2023                   | READ_AS
                    I полугодие 2022/23 учебного года | сентябрь – декабрь 2022            |
                    II полугодие учебного года       | январь – май (ежегодно)             | EACH_YEAR
                    конец учебного года              | май (ежегодно)                      | READ_AS EACH_YEAR
                    осень 2023                       | сентябрь – ноябрь 2023              | READ_AS
                    ежемесячно                       | ежемесячно                          |
                    1 раз в месяц                    | ежемесячно                          |
                    каждую неделю                    | еженедельно                         |
                    не реже 2 раз в месяц            | 2 раза в месяц                      |
                    раз в две недели                 | раз в 2 недели                      |
                    раз в четверть                   | раз в четверть                      | NO_DAYS
                    ежеквартально                    | ежеквартально                       |
                    2-3 раза в год                   | 2–3 раза в год                      |
                    ежегодно                         | ежегодно                            |
                    ежемесячно в течение года        | ежемесячно, в течение года          |
                    еженедельно, сентябрь-май        | еженедельно, сентябрь – май (ежегодно) | EACH_YEAR
                    сентябрь учебного года           | сентябрь (ежегодно)                 |
                    2 раза в учебный год             | 2 раза в год                        |
                    сентябрь-май каждого учебного года | сентябрь – май (ежегодно)         |
                    в течение всего периода          | весь период                         |
                    Весь период                      | весь период                         |
                    постоянно                        | весь период                         |
                    в течение срока реализации программы | весь период                     |
                    на протяжении реализации проекта | весь период                         |
                    в ходе реализации программы      | весь период                         |
                    в течение года                   | в течение года                      |
                    в течении года                   | в течение года                      |
                    в течение всего учебного года    | в течение учебного года             |
                    по плану работы УО               | по плану работы УО                  |
                    По плану работы отдела, 2-3 раза в год | по плану работы отдела, 2–3 раза в год |
                    по графику Министерства          | по графику Министерства             |
                    в соответствии с ежегодным планом | в соответствии с ежегодным планом  |
                    Весь период в соответствии с ежегодным планом | в соответствии с ежегодным планом, весь период |
                    по плану ИМЦ сентябрь-октябрь 2022 | по плану ИМЦ, сентябрь – октябрь 2022 |
                    план работы школы                | план работы школы                   |
                    по договору                      | по договору                         |
                    по согласованию                  | по согласованию                     |
                    по мере необходимости            | по мере необходимости               |
                    По заявкам школ в течение года   | по заявкам школ, в течение года     |
                    при необходимости                | при необходимости                   |
                    по итогам I полугодия            | по итогам I полугодия               |
                    в течение 10 дней после получения результатов | после получения результатов, 10 дней | NO_DAYS
                    1-2 месяца                       | 1–2 месяца                          | NO_DAYS
                    в течение месяца                 | 1 месяц                             | NO_DAYS
                    Сентбярь 2023                    | сентябрь 2023                       | READ_AS
                    Oктябpь 2023                     | октябрь 2023                        |
                    Июль или декабрь 2023            | июль 2023, декабрь 2023             | READ_AS YEAR_TAKEN
                    31.02.2023                       | ''                                  | IMPOSSIBLE UNCLEAR
                    31 июня                          | ''                                  | IMPOSSIBLE UNCLEAR
                    май 2024 - январь 2022           | ''                                  | IMPOSSIBLE UNCLEAR
                    с сентября 2023                  | сентябрь 2023                       | PARTLY
                    октябрь 2023 (актовый зал)       | октябрь 2023                        | PARTLY
                    Сентябрь 2020                    | сентябрь 2020                       | EARLIER
                    март 2026                        | март 2026                           | LATER
                    уточняется                       | ''                                  | UNCLEAR
                    -                                | ''                                  | UNCLEAR
                    """)
    void what_is_understood_is_said_in_one_spelling(String words, String wording, String doubts) {
        WordedTiming read = read(words);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.timing().wording()).isEqualTo(wording);
        assertThat(kinds(read)).isEqualTo(doubts == null ? "" : doubts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    май                        | 2022-05-01..2022-05-31 2023-05-01..2023-05-31 2024-05-01..2024-05-31
                    сентябрь-май               | 2022-01-01..2022-05-31 2022-09-01..2023-05-31 2023-09-01..2024-05-31 2024-09-01..2024-12-31
                    в течение учебного года    | 2022-01-01..2022-05-31 2022-09-01..2023-05-31 2023-09-01..2024-05-31 2024-09-01..2024-12-31
                    15.06.2023                 | 2023-06-15..2023-06-15
                    до 25.05.2023              | 2022-01-01..2023-05-25
                    до 25 мая                  | 2022-01-01..2022-05-25 2022-09-01..2023-05-25 2023-09-01..2024-05-25
                    Сентябрь 2020              | 2020-09-01..2020-09-30
                    февраль 2024               | 2024-02-01..2024-02-29
                    февраль 2023               | 2023-02-01..2023-02-28
                    I квартал 2024             | 2024-01-01..2024-03-31
                    весь период                | 2022-01-01..2024-12-31
                    ежегодно                   | 2022-01-01..2022-12-31 2023-01-01..2023-12-31 2024-01-01..2024-12-31
                    раз в полугодие в 2023 году | 2023-01-01..2023-06-30 2023-07-01..2023-12-31
                    ежемесячно, июнь-июль 2023 | 2023-06-01..2023-06-30 2023-07-01..2023-07-31
                    еженедельно, 1-9 мая 2023  | 2023-05-01..2023-05-07 2023-05-08..2023-05-09
                    раз в две недели, май 2023 | 2023-05-01..2023-05-31
                    по договору                | ''
                    по договору, май 2023      | 2023-05-01..2023-05-31
                    по плану, 2 раза в год     | ''
                    1-2 месяца                 | ''
                    октябрь, май 2023, май 2023 | 2022-10-01..2022-10-31 2023-05-01..2023-05-31
                    """)
    void the_days_lie_in_the_programme_or_where_their_year_says(String words, String days) {
        assertThat(windows(words, YEARS_2022_TO_2024)).isEqualTo(days);
    }

    @Test
    void a_month_without_a_year_in_a_programme_of_one_year_is_of_that_year() {
        WordedTiming read = Timing.read("Июнь, январь", SCHOOL_YEAR_2026);
        assertThat(read.timing().wording()).isEqualTo("июнь 2026, январь 2026");
        assertThat(read.doubts()).isEmpty();
        assertThat(Timing.read("до 25 мая", SCHOOL_YEAR_2026).timing().wording())
                .isEqualTo("до 25.05.2026");
    }

    @Test
    void a_month_that_the_programme_does_not_have_is_kept_and_told() {
        Period spring = Period.of(LocalDate.of(2026, 1, 12), LocalDate.of(2026, 5, 29));
        WordedTiming read = Timing.read("сентябрь", spring);
        assertThat(read.timing().windows(spring)).isEmpty();
        assertThat(read.doubts())
                .containsExactly(
                        new Doubt(
                                Kind.NOT_IN_PERIOD,
                                "Срок «сентябрь» не попадает в программу (с 12.01.2026 по 29.05.2026). Проверьте его."));
    }

    @Test
    void a_date_before_the_programme_is_kept_with_a_warning() {
        WordedTiming read = read("Сентябрь 2020");
        assertThat(read.timing().due(YEARS_2022_TO_2024)).contains(LocalDate.of(2020, 9, 30));
        assertThat(read.doubts())
                .containsExactly(
                        new Doubt(
                                Kind.EARLIER,
                                "Срок «сентябрь 2020» раньше начала программы (01.01.2022). Он сохранён; проверьте год."));
    }

    @Test
    void what_is_doubtful_is_said_in_words_that_tell_what_to_do() {
        assertThat(read("скоро").doubts())
                .containsExactly(
                        new Doubt(
                                Kind.UNCLEAR,
                                "Срок не понят. Выберите день, месяц, промежуток, «весь период» или «по плану»."));
        assertThat(read(" ").doubts())
                .containsExactly(
                        new Doubt(
                                Kind.UNCLEAR,
                                "Срок не указан. Выберите день, месяц, промежуток, «весь период» или «по плану»."));
        assertThat(read("май").doubts())
                .containsExactly(
                        new Doubt(
                                Kind.EACH_YEAR,
                                "У «май» год не назван, а программа не на один год: понято как каждый год. Если один раз, допишите год."));
    }

    @Test
    void a_text_where_a_timing_is_asked_for_is_kept_and_not_read() {
        String text = "по плану май ".repeat(10_000);
        WordedTiming read = read(text);
        assertThat(read.words()).isEqualTo(text);
        assertThat(read.isUnderstood()).isFalse();
    }

    @Test
    void a_programme_without_an_end_goes_on_for_ever() {
        Period permanent = Period.permanentFrom(LocalDate.of(2023, 12, 15));
        Timing december = Timing.read("декабрь (ежегодно)", permanent).timing();
        assertThat(december.due(permanent)).isEmpty();
        assertThat(december.due(permanent, LocalDate.of(2041, 3, 1)))
                .contains(LocalDate.of(2041, 12, 31));
        assertThat(december.windows(permanent)).hasSize(11);
        Timing always = Timing.read("постоянно", permanent).timing();
        assertThat(always.due(permanent)).isEmpty();
        assertThat(always.due(permanent, LocalDate.of(2026, 3, 1))).isEmpty();
        assertThat(
                        Timing.read("ежемесячно", permanent)
                                .timing()
                                .due(permanent, LocalDate.of(2026, 3, 10)))
                .contains(LocalDate.of(2026, 3, 31));
        assertThat(always.isActive(YearMonth.of(2050, 1), permanent)).isTrue();
        assertThat(always.isActive(YearMonth.of(2023, 11), permanent)).isFalse();
        assertThat(Timing.read("май 2024", permanent).timing().due(permanent))
                .contains(LocalDate.of(2024, 5, 31));
    }

    @Test
    void a_month_is_active_when_one_of_its_days_is() {
        Timing timing = read("сентябрь-октябрь 2022, 15.05.2023").timing();
        assertThat(
                        List.of(
                                timing.isActive(YearMonth.of(2022, 9), YEARS_2022_TO_2024),
                                timing.isActive(YearMonth.of(2022, 11), YEARS_2022_TO_2024),
                                timing.isActive(YearMonth.of(2023, 5), YEARS_2022_TO_2024)))
                .containsExactly(true, false, true);
    }

    @Test
    void what_is_next_is_seen_from_a_day() {
        Timing timing = read("май, декабрь (ежегодно)").timing();
        assertThat(timing.due(YEARS_2022_TO_2024, LocalDate.of(2023, 6, 1)))
                .contains(LocalDate.of(2023, 12, 31));
        assertThat(timing.due(YEARS_2022_TO_2024, LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(timing.due(YEARS_2022_TO_2024)).contains(LocalDate.of(2024, 12, 31));
    }
}
