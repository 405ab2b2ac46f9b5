package opora.results.formats.described;

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
                "OFFICIAL_LIST      ! Перечень школ с низкими образовательными результатами обучающихся",
                "CONTEXT            ! ИНН | Код ОГЭ | Код ЕГЭ | Статус",
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
}
