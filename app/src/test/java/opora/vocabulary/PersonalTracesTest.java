package opora.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTracesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Петров Иван Сергеевич, 12.03.2014, не писал работу | Петров Иван Сергеевич; 12.03.2014
                    не писала Анна Петровна Римская-Корсакова          | Анна Петровна Римская-Корсакова
                    у Петрова Ивана Сергеевича двойки нет              | Петрова Ивана Сергеевича
                    ПЕТРОВ ИВАН СЕРГЕЕВИЧ болел                        | ПЕТРОВ ИВАН СЕРГЕЕВИЧ
                    Петров И. С., 12.03.2014, болел                    | Петров И. С.; 12.03.2014
                    ученик, родился 12.03.2014, болел                  | 12.03.2014
                    ученик 12.03.2014 г.р. болел                       | 12.03.2014
                    СНИЛС 112-233-445 95                               | 112-233-445 95
                    паспорт 45 10 № 123456                             | 45 10 № 123456
                    паспорт 4510 123456                                | 4510 123456
                    свидетельство II-МЮ № 654321                       | II-МЮ № 654321
                    """)
    void what_looks_like_a_pupil_is_seen(String text, String seen) {
        assertThat(String.join("; ", PersonalTraces.of(2026, text).seen())).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В протоколе семь двоек, участников 25",
                "Приказ Министерства образования от 12.03.2026 № 145678",
                "Протокол подписала Рогова Т. И. 12.03.2026",
                "Боровинская СОШ, код 101001, логин sch101001",
                "Верхнелужский район, Город Лужанск, Школа № 2",
                "В 2014 году школа переехала: приказ от 12.03.2014"
            })
    void papers_schools_and_days_of_orders_are_no_pupils(String text) {
        assertThat(PersonalTraces.of(2026, text).seen()).isEmpty();
    }

    @Test
    void it_is_asked_once_and_again_about_what_is_new() {
        PersonalTraces first = PersonalTraces.of(2026, "Петров Иван Сергеевич болел");
        assertThat(first.question(""))
                .contains(
                        "Похоже на сведения об ученике: «Петров Иван Сергеевич». Уберите их: текст прочтут другие люди, и хранится он годами. Если это не ученик, отправьте ещё раз");
        assertThat(first.question(first.joined())).isEmpty();
        assertThat(
                        PersonalTraces.of(
                                        2026, "Петров Иван Сергеевич и Котова Анна Львовна болели")
                                .question(first.joined()))
                .isPresent();
        assertThat(PersonalTraces.of(2026, "").question("")).isEmpty();
    }

    @Test
    void what_another_mistake_hid_is_not_taken_as_asked() {
        PersonalTraces traces = PersonalTraces.of(2026, "Петров Иван Сергеевич болел");
        assertThat(traces.asked("", Map.of("text", "Не больше 4000 знаков"))).isEmpty();
        assertThat(traces.asked("", Map.of("text", traces.question("").orElseThrow())))
                .isEqualTo("Петров Иван Сергеевич");
    }
}
