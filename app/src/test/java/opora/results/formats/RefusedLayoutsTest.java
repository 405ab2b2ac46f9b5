package opora.results.formats;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedLayoutsTest {

    private static final String PORTAL =
            "Скачайте в личном кабинете ФИС ОКО, раздел «Аналитика», отчёт «Индивидуальные результаты» или «Статистика по отметкам»";

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "PARTICIPANTS_2022  ! Пользователь | Код региона | Регион | Школа | Код | Вариант | 1 (1б) | Пол | Итого баллов",
                "GIA_OGE_DENSE      ! № | Код ОО | Класс | Код ППЭ | Аудитория | Код участника | Фамилия | Имя | Первичный балл | Оценка",
                "GIA_OGE_SPARSE     ! № | Код ОО | Класс | | Код ППЭ | | Аудитория | | Код МСУ | | Фамилия | Первичный балл | | Оценка",
                "GIA_EGE_DENSE      ! № | Код ППЭ | Код ОО | Класс | Фамилия | Вариант | Код участника | Первичный балл | Итоговый балл",
                "GIA_EGE_SPARSE     ! № | | Код МСУ | | Код ОО | | Класс | | Код ППЭ | | Фамилия | Имя | | Первичный балл | | Тестовый балл",
                "GIA_CSV            ! SchoolCode | ClassCode | SurnameCell | PrimaryMark | Mark5",
                "BIAS_LIST          ! Год | Логин | Муниципалитет | ОО | 4 РУ | 4 МА | 5 РУ | 5 МА | Количество маркеров",
                "OFFICIAL_LIST      ! Перечень школ с низкими образовательными результатами обучающихся",
                "CONTEXT            ! логин | Код региона | Организационно-правовая форма ОО",
                "WORK_DESCRIPTION   ! № | Умения, виды деятельности | Блоки ПООП | Код КЭС | Максимальный балл",
            })
    void a_known_layout_that_is_not_read_is_named(Layout layout, String line) {
        Reading reading = read(TextBook.of(line));

        assertThat(reading.layout()).isEqualTo(layout);
        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(reading.findings().kept())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind().id()).isEqualTo("wrong_report");
                    assertThat(finding.wrong()).startsWith("это ");
                    assertThat(finding.remedy()).isNotEmpty();
                });
    }

    @Test
    void an_empty_collection_form_is_told_from_a_filled_one() {
        String form =
                "Код участника | Вариант | 1 (1б) | Порядковый номер класса | Отметка за предыдущий триместр/ четверть/полугодие | Итого баллов\n";
        Reading empty =
                read(
                        TextBook.named("Протокол", form + " | | | | | 0\n | | | | | 0")
                                .sheet("Служебный", "1 | 1\nотсутствовал | X"));
        Reading filled = read(TextBook.named("Протокол", form + "50001 | 1 | 1 | 1 | 4 | 1"));

        assertThat(empty.layout()).isEqualTo(Layout.COLLECTION_FORM);
        assertThat(findings(empty))
                .containsExactly(
                        "error wrong_report: это бланк для ввода, результатов в нём нет. "
                                + PORTAL);
        assertThat(findings(filled))
                .containsExactly(
                        "error wrong_report: это форма сбора результатов одной школы: логина школы и отметок в ней нет. "
                                + PORTAL);
    }

    @Test
    void a_protocol_of_exams_is_refused_without_a_word_of_its_people() {
        Reading reading =
                read(
                        TextBook.of(
                                """
                                02 - Математика 2021.05.27
                                № | Код ОО | Класс | Код ППЭ | Фамилия | Имя | Серия | Номер | Первичный балл | Оценка
                                1 | 9780 | 9А | 1096 | Тестов001 | Пётр | 9901 | 900001 | 20 | 4
                                """));

        assertThat(findings(reading))
                .containsExactly(
                        "error wrong_report: это протокол ОГЭ с именами участников: такие файлы Опора пока не читает, ничего из него не взято."
                                + " Сведите результаты в таблицу: год, процедура, код ОО, участников, не справились");
        assertThat(reading.toString()).doesNotContain("Тестов", "900001");
    }
}
