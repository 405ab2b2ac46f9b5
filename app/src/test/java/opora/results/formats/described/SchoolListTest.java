package opora.results.formats.described;

import static opora.intake.Told.descriptions;
import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.SharedData;
import opora.intake.Recognition;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.ResultFormats;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolListTest {

    private static final String TITLE =
            "Перечень школ с низкими образовательными результатами, 2022/2023 учебный год\n";

    @Test
    void an_official_list_is_kept_word_for_word_and_people_are_dropped() {
        Reading reading =
                read(
                        TextBook.named(
                                "ШНОР",
                                TITLE
                                        + """
                                        № п/п | Муниципалитет | Наименование ОО | Логин | Основание | ФИО директора
                                        1 | Район 1 | СОШ № 1 | edu799001 | ВПР 5 класс | Тестов П. П.
                                        2 | Район 2 | СОШ № 1 | edu799002 |  | Тестова А. А.
                                        """));

        assertThat(reading.layout()).isEqualTo(Layout.OFFICIAL_LIST);
        assertThat(descriptions(reading))
                .containsExactly(
                        "school:edu799001 2023: № п/п = 1",
                        "school:edu799001 2023: Основание = ВПР 5 класс",
                        "school:edu799002 2023: № п/п = 2");
        assertThat(findings(reading))
                .containsExactly(
                        "warning personal_data_dropped, ШНОР, 2, F «ФИО директора»: в столбце могут быть личные данные: он отброшен при чтении");
        assertThat(reading.parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.year()).contains(new AcademicYear(2023));
                    assertThat(part.schools()).isEqualTo(2);
                    assertThat(part.municipalities()).isEqualTo(Optional.of(2));
                });
    }

    @Test
    void without_a_year_a_person_is_asked_for_it_alone() {
        TextBook book =
                TextBook.of(
                        "Перечень ШНОР региона\nКод ОО | Школа | Основание\n5041 | Средняя школа | ОГЭ\n");

        assertThat(read(book).decision()).isEqualTo(Decision.ASK);
        assertThat(findings(read(book)))
                .containsExactly(
                        "question missing_metadata: в файле не сказано, за какой он год; год, в котором закончился учебный год. Укажите год");
        assertThat(
                        descriptions(
                                read(
                                        book,
                                        new Labels(
                                                Optional.of(new AcademicYear(2024)),
                                                Optional.empty()))))
                .containsExactly("school:5041 2024: Основание = ОГЭ");
        assertThat(read(book, labels(2024, "VPR-5-MA")).decision()).isEqualTo(Decision.ACCEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "Перечень ШНОР по результатам 2023 года, 2023",
        "Перечень ШНОР за 2022/23 учебный год, 2023",
        "Перечень ШНОР к приказу от 15.01.2024, ",
        "Перечень ШНОР к приказу от 15 января 2024 года, ",
        "Перечень ШНОР за 2022 год и за 2023 год, ",
    })
    void the_day_of_an_order_is_no_year_of_results(String title, @Nullable Integer year) {
        Reading reading = read(TextBook.of(title + "\nЛогин | Основание\nedu799001 | ОГЭ\n"));

        assertThat(
                        reading.parts().stream()
                                .flatMap(part -> part.year().stream())
                                .map(AcademicYear::endsIn)
                                .findFirst())
                .isEqualTo(Optional.ofNullable(year));
    }

    @Test
    void rows_may_say_their_year_themselves_and_columns_of_one_heading_are_told_apart() {
        Reading reading =
                read(
                        TextBook.of(
                                "Перечень ШНОР\nГод | Логин | Доля | Доля | Итог\n"
                                        + """
                                        2023 | edu799001 | 12 | 31 |
                                        2024 | edu799001 | 10 | |
                                        Итого | | 3 | |
                                        """));

        assertThat(descriptions(reading))
                .containsExactly(
                        "school:edu799001 2023: Доля = 12",
                        "school:edu799001 2023: Доля (D) = 31",
                        "school:edu799001 2024: Доля = 10");
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, 5: строка с итогом не прочитана. Опора считает итоги сама");
    }

    @Test
    void rows_without_a_year_or_a_school_are_mistakes_and_a_school_is_no_total() {
        Reading reading =
                read(
                        TextBook.of(
                                "Перечень ШНОР\nШкола | Год | Логин | Доля\n"
                                        + """
                                        Средняя школа № 1 | 2024 | edu799001 | 12
                                        СОШ № 2 | давно | edu799002 | 10
                                        СОШ № 3 | 2024 |  | 10
                                        """));

        assertThat(findings(reading))
                .containsExactly(
                        "error unreadable_cell, 4, B «Год», давно: год не читается; год окончания учебного года, например 2023. Исправьте ячейку",
                        "error school_without_login, 5, C «Логин»: нет кода школы; логин или код школы. Заполните ячейку");
        assertThat(reading.parts().getFirst().schools()).isEqualTo(1);
    }

    @Test
    void how_many_parents_there_are_is_taken_and_who_they_are_is_dropped() {
        Reading reading =
                read(
                        TextBook.of(
                                """
                                Год | Логин | Организационно-правовая форма ОО | Доля родителей с высшим образованием, % | "Общее количество обучающихся 2005 года рождения" | Фамилии родителей | Количество и ФИО родителей
                                2023 | edu799001 | бюджетная | 12 | 7 | Тестовы | 2 Тестовы
                                """));

        assertThat(descriptions(reading))
                .containsExactly(
                        "school:edu799001 2023: Организационно-правовая форма ОО = бюджетная",
                        "school:edu799001 2023: Доля родителей с высшим образованием, % = 12",
                        "school:edu799001 2023: \"Общее количество обучающихся 2005 года рождения\" = 7");
        assertThat(findings(reading))
                .hasSize(2)
                .allMatch(finding -> finding.startsWith("warning personal_data_dropped"));
    }

    @Test
    void the_context_form_of_a_whole_region_is_read() {
        Reading reading =
                new Recognition(ResultFormats.all())
                        .read(
                                SharedData.file("altai/context_2021.csv"),
                                Labels.NONE,
                                FileFormat.Progress.SILENT);

        assertThat(reading.layout()).isEqualTo(Layout.CONTEXT);
        assertThat(reading.findings().counts().keySet())
                .isSubsetOf(Finding.Kind.PERSONAL_DATA_DROPPED);
        assertThat(reading.parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.year()).contains(new AcademicYear(2021));
                    assertThat(part.schools()).isEqualTo(733);
                });
        assertThat(descriptions(reading))
                .contains(
                        "school:ksh799037 2021: ОО является школой-интернатом? = Да",
                        "school:ksh799037 2021: 4 класс Обучающихся = 12");
    }
}
