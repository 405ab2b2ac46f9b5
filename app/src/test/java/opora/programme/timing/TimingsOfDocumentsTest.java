package opora.programme.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every timing that stands in the five programmes that Opora was made by (001 section 3, 002, 003, 004 sections 5, 6 and 8; 000 has no roadmap). */
class TimingsOfDocumentsTest {

    private static void isRead(Period period, String words, String wording, String kinds) {
        WordedTiming read = Timing.read(words, period);
        assertThat(read.timing().wording()).isEqualTo(wording);
        assertThat(
                        read.doubts().stream()
                                .map(doubt -> doubt.kind().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(kinds == null ? "" : kinds);
        assertThat(read.words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Декабрь (ежегодно)        | декабрь (ежегодно)          |
                    Июль или декабрь (после размещения результатов ВПР в ФИС ОКО) (ежегодно) | после размещения результатов ВПР в ФИС ОКО, июль, декабрь (ежегодно) | READ_AS
                    Август-сентябрь (ежегодно) | август – сентябрь (ежегодно) |
                    Январь-март (ежегодно)    | январь – март (ежегодно)    |
                    Апрель-май (ежегодно)     | апрель – май (ежегодно)     |
                    В течение года            | в течение года              |
                    """)
    void the_regional_programme_of_001(String words, String wording, String doubts) {
        isRead(Period.permanentFrom(LocalDate.of(2023, 3, 13)), words, wording, doubts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Сентябрь-октябрь 2021           | сентябрь – октябрь 2021           |
                    В течение всего периода         | весь период                       |
                    По плану мониторинговых исследований | по плану мониторинговых исследований |
                    По плану работы отдела образования, 2-3 раза в год | по плану работы отдела образования, 2–3 раза в год |
                    2 раза в год (май, декабрь)     | май, декабрь (ежегодно)           | EACH_YEAR EACH_YEAR
                    постоянно                       | весь период                       |
                    По плану работы                 | по плану работы                   |
                    Сентябрь текущего года          | сентябрь (ежегодно)               |
                    В течение всего года            | в течение года                    |
                    01.06. – 31.08.2021             | 01.06.2021 – 31.08.2021           | EARLIER
                    01.09.2021 – 31.12.2022         | 01.09.2021 – 31.12.2022           |
                    01.01.2023 – 31.08.2023         | 01.01.2023 – 31.08.2023           |
                    2021 – 2023 гг.                 | 2021 – 2023 годы                  |
                    """)
    void the_roadmap_and_the_stages_of_002(String words, String wording, String doubts) {
        isRead(
                Period.of(LocalDate.of(2021, 9, 1), LocalDate.of(2023, 12, 31)),
                words,
                wording,
                doubts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    январь 2022               | январь 2022                       |
                    январь 2022 - май 2024    | январь 2022 – май 2024            |
                    по договору               | по договору                       |
                    Июнь, январь              | июнь, январь (ежегодно)           | EACH_YEAR EACH_YEAR
                    Сентябрь 2020             | сентябрь 2020                     | EARLIER
                    Октябрь 2020              | октябрь 2020                      | EARLIER
                    по графику Министерства Просвещения РФ | по графику Министерства Просвещения РФ |
                    В течение всего периода   | весь период                       |
                    в течение учебного года   | в течение учебного года           |
                    сентябрь март             | сентябрь, март (ежегодно)         | EACH_YEAR EACH_YEAR
                    в течение года            | в течение года                    |
                    По плану работы УО        | по плану работы УО                |
                    В соответствии с ежегодным планом работы отдела образования | в соответствии с ежегодным планом работы отдела образования |
                    постоянно                 | весь период                       |
                    В соответствии с графиком проведения мероприятий и планом работы отдела образования | в соответствии с графиком проведения мероприятий и планом работы отдела образования |
                    Октябрь 2022– март 2024   | октябрь 2022 – март 2024          |
                    2022                      | 2022 год                          |
                    по плану ШНОР             | по плану ШНОР                     |
                    октябрь 2022              | октябрь 2022                      |
                    01.01.2022 – 31.12.2024   | 01.01.2022 – 31.12.2024           |
                    """)
    void the_roadmap_of_003(String words, String wording, String doubts) {
        isRead(
                Period.of(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31)),
                words,
                wording,
                doubts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    апрель 2020               | апрель 2020                       |
                    весь период               | весь период                       |
                    Весь период               | весь период                       |
                    май 2020                  | май 2020                          |
                    сентябрь                  | сентябрь (ежегодно)               | EACH_YEAR
                    октябрь                   | октябрь (ежегодно)                | EACH_YEAR
                    2021                      | 2021 год                          |
                    декабрь                   | декабрь (ежегодно)                | EACH_YEAR
                    в соответствии с планом   | в соответствии с планом           |
                    по плану ГАУДПО СО "ИРО"  | по плану ГАУДПО СО "ИРО"          |
                    В соответствии с ежегодным планом повышения квалификации | в соответствии с ежегодным планом повышения квалификации |
                    В соответствии с ежегодным планом | в соответствии с ежегодным планом |
                    Весь период в соответствии с   ежегодным  планом | в соответствии с ежегодным планом, весь период |
                    1-2 месяца                | 1–2 месяца                        | NO_DAYS
                    2-3 месяца                | 2–3 месяца                        | NO_DAYS
                    Постоянно                 | весь период                       |
                    Конец учебного года       | май (ежегодно)                    | READ_AS EACH_YEAR
                    20 апреля 2020            | 20.04.2020                        |
                    01 октября 2020           | 01.10.2020                        |
                    15 декабря 2020           | 15.12.2020                        |
                    31 декабря 2020           | 31.12.2020                        |
                    2020-2022 годы            | 2020 – 2022 годы                  |
                    """)
    void the_roadmaps_and_the_control_days_of_004(String words, String wording, String doubts) {
        isRead(
                Period.of(LocalDate.of(2020, 4, 1), LocalDate.of(2022, 12, 31)),
                words,
                wording,
                doubts);
    }
}
