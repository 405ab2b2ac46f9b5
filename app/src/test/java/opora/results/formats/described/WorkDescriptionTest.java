package opora.results.formats.described;

import static opora.intake.Told.descriptions;
import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class WorkDescriptionTest {

    private static final String HEADER =
            "№ по КИМу | № | Умения, виды деятельности | Блоки ПООП | Уровень сложности | Код КЭС | Код КТ | Максимальный балл | Примерное время\n";

    @Test
    void rows_of_a_task_are_put_together_whether_its_number_is_repeated_or_merged() {
        Reading reading =
                read(
                        TextBook.named(
                                "Описание",
                                "Описание работы\nВПР 2031 Математика 5 класс\n"
                                        + HEADER
                                        + """
                                        1 | 1 | Делить числа | Считать | Б | 1.1 | 2.1 | 1 | 2
                                        1 | 2 | Делить числа | Считать | Б | 1.1 | 2.3 | 1,0 | 2
                                         |  | Умножать | Считать | Б | 1.4 |  | 1 | 2
                                        12.1 | 3 | Читать чертёж |  | П | 5.2 |  | 2 |
                                        Всего заданий — 2
                                        Время выполнения работы — 45 минут
                                        """));

        assertThat(reading.layout()).isEqualTo(Layout.WORK_DESCRIPTION);
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, Описание, 9: строка без номера задания и без балла не прочитана");
        assertThat(descriptions(reading))
                .containsExactly(
                        "work:VPR-5-MA 2031: 1 № = 1; 2",
                        "work:VPR-5-MA 2031: 1 Умения = Делить числа; Умножать",
                        "work:VPR-5-MA 2031: 1 Блоки ПООП = Считать",
                        "work:VPR-5-MA 2031: 1 Уровень = Б",
                        "work:VPR-5-MA 2031: 1 Код КЭС = 1.1; 1.4",
                        "work:VPR-5-MA 2031: 1 Код КТ = 2.1; 2.3",
                        "work:VPR-5-MA 2031: 1 Макс. балл = 1",
                        "work:VPR-5-MA 2031: 1 Минут = 2",
                        "work:VPR-5-MA 2031: 12.1 № = 3",
                        "work:VPR-5-MA 2031: 12.1 Умения = Читать чертёж",
                        "work:VPR-5-MA 2031: 12.1 Уровень = П",
                        "work:VPR-5-MA 2031: 12.1 Код КЭС = 5.2",
                        "work:VPR-5-MA 2031: 12.1 Макс. балл = 2");
        assertThat(reading.parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.year()).contains(new AcademicYear(2031));
                    assertThat(part.procedure()).contains(Procedure.of("VPR-5-MA"));
                    assertThat(part.rows()).isEqualTo(4);
                    assertThat(part.participants()).isEqualTo(Optional.empty());
                });
        assertThat(reading.schools()).isEmpty();
    }

    @Test
    void without_a_line_that_names_the_work_a_person_is_asked() {
        TextBook book =
                TextBook.of(
                        "№ | Проверяемые умения | Максимальный балл\n1 | Списывать текст | 4\n");
        assertThat(findings(read(book)))
                .containsExactly(
                        "question missing_metadata: в шапке отчёта не сказано: год и процедура; строка вида «ВПР 2026 Русский язык 4 класс». Укажите год и процедуру");
        assertThat(descriptions(read(book, labels(2031, "VPR-4-RU"))))
                .containsExactly(
                        "work:VPR-4-RU 2031: 1 Умения = Списывать текст",
                        "work:VPR-4-RU 2031: 1 Макс. балл = 4");
    }

    /** VPR-5-MA of 2021 gives 20 points. */
    @Test
    void points_that_are_not_those_published_are_doubted_and_kept() {
        Reading reading =
                read(
                        TextBook.of(HEADER + "1 | 1 | Делить | | Б | 1.1 | | 2 | \n"),
                        labels(2021, "VPR-5-MA"));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch, 2: сумма баллов за задания 2, а опубликован максимум 20; одно и то же число. Описание учтено как есть. Проверьте, та ли это работа");
    }

    @Test
    void a_task_with_two_maxima_or_none_is_a_mistake() {
        Reading reading =
                read(
                        TextBook.of(
                                HEADER
                                        + """
                                        1 | 1 | Делить | | Б | 1.1 | | 1 |
                                        1 | 1 | Делить | | Б | 1.2 | | 2 |
                                        2 | 2 | Делить | | Б | 1.1 | | два |
                                        """),
                        labels(2031, "VPR-5-MA"));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error conflicting_duplicate, 3, H «Максимальный балл», 2: у задания 1 выше сказано другое: «1»; одно и то же во всех строках задания. Оставьте верное",
                        "error unreadable_cell, 4, H «Максимальный балл», два: «два» — не балл; целое число от 1. Исправьте ячейку");
    }
}
