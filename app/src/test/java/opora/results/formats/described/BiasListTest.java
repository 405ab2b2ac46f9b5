package opora.results.formats.described;

import static opora.intake.Told.descriptions;
import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

class BiasListTest {

    private static final String HEADER =
            "Год | Логин | Муниципалитет | ОО | 4 РУ | 4 МА | 5 РУ | 5 МА | Количество маркеров\n";

    @Test
    void an_empty_cell_and_a_zero_both_say_that_there_is_no_marker() {
        Reading reading =
                read(
                        TextBook.named(
                                "Лист1 ",
                                HEADER
                                        + """
                                        2021 | edu799001 | Район 1 | СОШ № 1 | 1 | | | 1 | 2
                                        2021 | edu799002 | Район 2 | СОШ № 2 | | 1 | | | 1
                                        2022 | edu799001 | Район 1 | СОШ №1 | 0 | 0 | 1 | 0 | 1
                                        """));

        assertThat(reading.layout()).isEqualTo(Layout.BIAS_LIST);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(descriptions(reading))
                .containsExactly(
                        "school:edu799001 2021: 4 РУ = есть маркер",
                        "school:edu799001 2021: 5 МА = есть маркер",
                        "school:edu799001 2021: Количество маркеров = 2",
                        "school:edu799002 2021: 4 МА = есть маркер",
                        "school:edu799002 2021: Количество маркеров = 1",
                        "school:edu799001 2022: 5 РУ = есть маркер",
                        "school:edu799001 2022: Количество маркеров = 1");
        assertThat(reading.parts())
                .extracting(
                        Reading.Part::year,
                        Reading.Part::procedure,
                        Reading.Part::schools,
                        Reading.Part::municipalities)
                .containsExactly(
                        tuple(
                                Optional.of(new AcademicYear(2021)),
                                Optional.empty(),
                                2,
                                Optional.of(2)),
                        tuple(
                                Optional.of(new AcademicYear(2022)),
                                Optional.empty(),
                                1,
                                Optional.of(1)));
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::code, Reading.MentionedSchool::name)
                .containsExactly(tuple("edu799001", "СОШ №1"), tuple("edu799002", "СОШ № 2"));
    }

    @Test
    void a_block_that_stands_twice_is_named_once_and_counted_once() {
        String block =
                "2021 | edu799001 | Р | С | 1 | | | | 1\n2021 | edu799002 | Р | С | 1 | | | | 1\n";
        Reading reading = read(TextBook.of(HEADER + block + block));

        assertThat(findings(reading))
                .containsExactly(
                        "warning doubled_block, 4, edu799001: школ, которые за один год стоят в списке не один раз с теми же сведениями: 2; первая — в строках 2 и 4; одна строка на школу и год. Каждая школа учтена один раз");
        assertThat(reading.parts().getFirst().schools()).isEqualTo(2);
        assertThat(reading.parts().getFirst().rows()).isEqualTo(4);
    }

    @Test
    void rows_that_contradict_each_other_or_say_nothing_readable_are_mistakes() {
        Reading reading =
                read(
                        TextBook.of(
                                HEADER
                                        + """
                                        2021 | edu799001 | Р | С | 1 | | | | 1
                                        2021 | sch799001 | Р | С | | 1 | | | 1
                                        год | edu799003 | Р | С | 1 | | | | 1
                                        2021 | | Р | С | 1 | | | | 1
                                        2021 | edu799004 | Р | С | да | | | | 1
                                        """));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error conflicting_duplicate, 3, sch799001: за 2021 год эта школа уже есть в строке 2, и сказано там другое; одна строка на школу и год. Оставьте верную строку",
                        "error unreadable_cell, 4, A «Год», год: год не читается; год окончания учебного года, например 2023. Исправьте ячейку",
                        "error school_without_login, 5, B «Логин»: нет кода школы; логин или код школы. Заполните ячейку",
                        "error unreadable_cell, 6, E «4 РУ», да: непонятно, есть ли маркер; 1, 0 или пусто. Исправьте ячейку",
                        "warning total_mismatch, 6, I «Количество маркеров», 1: в строке отмечено: 0\u00a0маркеров; одно и то же число. Учтены отмеченные столбцы. Проверьте строку");
    }
}
