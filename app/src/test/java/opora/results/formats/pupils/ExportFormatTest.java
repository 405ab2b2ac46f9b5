package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

/** The exports of 2020 and 2021: thirteen tasks are those of mathematics 6, «балл за 9», «11» and «13» give two points. */
class ExportFormatTest {

    private static final String HEADER_2021 =
            "логин школы | регион | номер обучающегося | код обучающегося | отметка за предыдущую четверть/триместр | пол | класс"
                    + " | вариант | всего баллов | балл за 1 | балл за 2 | балл за 3 | балл за 4 | балл за 5 | балл за 6 | балл за 7"
                    + " | балл за 8 | балл за 9 | балл за 10 | балл за 11 | балл за 12 | балл за 13 | Учебник | Др.уч. автор\n";

    private static final String HEADER_2020 =
            "groups | user | id | code | otc | gender | klass | var-1 | var-2 | sum | a-1-grade | a-2-grade | a-3-grade | a-4-grade"
                    + " | a-5-grade | a-6-grade | a-7-grade | a-8-grade | a-9-grade | a-10-grade | a-11-grade | a-12-grade | a-13-grade"
                    + " | Учебник | a-15-grade | a-16-grade\n";

    private static final Labels MA6 = labels(2021, "VPR-6-MA");

    private static TextBook of2021(String rows) {
        return TextBook.named("Sheet", HEADER_2021 + rows);
    }

    private static TextBook of2020(String rows) {
        return TextBook.named("Sheet1", HEADER_2020 + rows);
    }

    @Test
    void an_export_of_2021_is_read_under_its_labels() {
        Reading reading =
                read(
                        of2021(
                                """
                                sch799001 | Район 01 | 1 | 60001 | 3 | м | А   | 1            | 5  | 1|1|1|1|1|0|X|0|0|0|0|0|0 | Учебник 92
                                sch799001 | Район 01 | 2 | 60002 | 4 | ж | А   | 2            | 10 | 1|1|1|1|1|1|0|0|2|0|2|0|0 | Учебник 92
                                sch799001 | Район 01 | 3 | 60003 |   | ж |     | отсутствовал |    |
                                sch799002 | Район 02 | 1 | 60001 | 5 | м | нет | 1            | 16 | 1|1|1|1|1|1|1|1|2|1|2|1|2 | Учебник 92
                                """),
                        MA6);

        assertThat(reading.layout()).isEqualTo(Layout.PARTICIPANTS_2021);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading))
                .containsExactly(
                        "sch799001 2021 VPR-6-MA: 1 из 2", "sch799002 2021 VPR-6-MA: 0 из 1");
        Outcome school = outcomes(reading).getFirst();
        assertThat(school.absent()).contains(1);
        assertThat(school.marks()).contains(new Outcome.MarkCounts(1, 0, 1, 0));
        assertThat(school.items()).hasSize(13);
        assertThat(school.items().get(6).task()).isEqualTo("7");
        assertThat(school.classes()).extracting(Outcome.ClassOutcome::label).containsExactly("А");
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::code, Reading.MentionedSchool::municipality)
                .containsExactly(tuple("sch799001", "Район 01"), tuple("sch799002", "Район 02"));
    }

    @Test
    void an_export_of_2020_is_read_under_its_labels() {
        Reading reading =
                read(
                        of2020(
                                """
                                79-RU,reg79_vpr_m067 | sch799001 | 1 | 70001 | 3 | ж | В | 1            | | 5 | 1|1|1|1|1|0|X|0|0|0|0|0|0
                                79-RU,reg79_vpr_m067 | sch799001 | 2 | 70002 |   |   |   | отсутствовал | |   |
                                """),
                        labels(2020, "VPR-6-MA"));

        assertThat(reading.layout()).isEqualTo(Layout.PARTICIPANTS_2020);
        assertThat(results(reading)).containsExactly("sch799001 2020 VPR-6-MA: 1 из 1");
        assertThat(outcomes(reading).getFirst().absent()).contains(1);
    }

    @Test
    void a_pupil_who_missed_one_of_two_days_was_there() {
        Reading reading =
                read(
                        of2020(
                                """
                                g | sch799001 | 1 | 70001 | 3 | ж | В | отсутствовал | 2            | 5 | 1|1|1|1|1
                                g | sch799001 | 2 | 70002 | 3 | ж | В | 1            | отсутствовал | 6 | 1|1|1|1|1|1
                                g | sch799001 | 3 | 70003 | 3 | ж | В | отсутствовал | отсутствовал | 0 | 1
                                g | sch799001 | 4 | 70004 | 3 | ж | В |              |              |   |
                                """),
                        labels(2020, "VPR-6-MA"));

        assertThat(results(reading)).containsExactly("sch799001 2020 VPR-6-MA: 1 из 2");
        assertThat(outcomes(reading).getFirst().absent()).contains(1);
        assertThat(findings(reading))
                .containsExactly(
                        "warning no_score, Sheet1, 5, J «sum»: участник не отсутствовал, а балла нет; балл от 0 до 16 или «отсутствовал»."
                                + " Строка не вошла в статистику");
    }

    @Test
    void points_right_of_the_last_task_and_odd_variants_are_told() {
        Reading reading =
                read(
                        of2021(
                                """
                                sch799001 | Р | 1 | 60001 | 3 | м | А | 3 | 17 | 1|1|1|1|1|1|1|1|2|1|2|1|2 | 1 | X | Учебник 92
                                sch799001 | Р | 2 | 60002 | 3 | м | А | 1 | 4  | 1|1|1|1|0|0|0|0|0|0|0|0|0 | Учебник 92 |   |  | 2
                                """),
                        MA6);

        assertThat(results(reading)).containsExactly("sch799001 2021 VPR-6-MA: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning value_without_column, Sheet, 2, W «Учебник», 1 X: правее последнего задания стоят баллы: заполнена другая форма;"
                                + " пустые ячейки. Эти баллы не прочитаны",
                        "warning out_of_range, Sheet, 2, H «вариант», 3: такого варианта не было; 1, 2 или «отсутствовал»."
                                + " На результат это не влияет, участник учтён",
                        "warning total_mismatch, Sheet, 2, I «всего баллов», 17: балл 17, а сумма по заданиям 16; одно и то же число."
                                + " Учтён балл, как он дан",
                        "warning out_of_range, Sheet, 2, I «всего баллов», 17: балл 17, а больше 16 получить нельзя; целое число от 0 до 16."
                                + " Строка не вошла в статистику. Проверьте, по той ли форме внесены баллы",
                        "warning value_without_column, Sheet, 3, Z, 2: правее последнего задания стоят баллы: заполнена другая форма;"
                                + " пустые ячейки. Эти баллы не прочитаны");
    }

    @Test
    void without_labels_the_content_is_counted_and_a_question_is_asked() {
        Reading reading =
                read(
                        of2021(
                                """
                                sch799001 | Район 01 | 1 | 60001 | 3 | м | А | 1            | 5  | 1|1|1|1|1|0|X|0|0|0|0|0|0
                                sch799002 | Район 01 | 1 | 60001 | 3 | м | А | отсутствовал |    |
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.ASK);
        assertThat(reading.contents()).isSameAs(Reading.Contents.NOTHING);
        assertThat(reading.suggestion()).isEqualTo(MA6);
        assertThat(reading.parts().getFirst())
                .extracting(
                        Reading.Part::year,
                        Reading.Part::rows,
                        Reading.Part::schools,
                        Reading.Part::participants,
                        Reading.Part::absent)
                .containsExactly(Optional.empty(), 2, 2, Optional.empty(), Optional.of(1));
        assertThat(findings(reading))
                .containsExactly(
                        "question missing_metadata, Sheet: в файле не сказано, какая это процедура и какого года; год и код процедуры, например 2021 и VPR-5-MA."
                                + " По содержанию похоже на «ВПР, математика, 6 класс», 2021 год. Подтвердите или укажите другое");
    }

    @Test
    void a_year_alone_leaves_the_procedure_to_be_asked() {
        Reading reading =
                read(
                        of2021("sch799001 | Р | 1 | 60001 | 3 | м | А | 1 | 0 | 0"),
                        new Labels(MA6.year(), Optional.empty()));

        assertThat(findings(reading).getFirst())
                .startsWith(
                        "question missing_metadata, Sheet: в файле не сказано, какая это процедура;");
        assertThat(reading.suggestion()).isEqualTo(MA6);
    }

    @Test
    void points_tell_papers_with_the_same_number_of_tasks_apart() {
        String header =
                "логин школы | код обучающегося | вариант | всего баллов | балл за 1 | балл за 2 | балл за 3 | балл за 4 | балл за 5"
                        + " | балл за 6 | балл за 7 | балл за 8 | балл за 9 | балл за 10 | балл за 11 | балл за 12 | балл за 13"
                        + " | балл за 14 | балл за 15 | балл за 16 | Учебник\n";
        Reading mathematics5 = read(TextBook.of(header + "sch799001 | 1 | 1 | 2 | 0|0|0|0|0|2"));
        Reading mathematics7 =
                read(TextBook.of(header + "sch799001 | 1 | 1 | 2 | 0|0|0|0|0|0|0|0|0|0|0|2"));
        Reading either = read(TextBook.of(header + "sch799001 | 1 | 1 | 1 | 1"));

        assertThat(mathematics5.suggestion()).isEqualTo(labels(2021, "VPR-5-MA"));
        assertThat(mathematics7.suggestion()).isEqualTo(labels(2021, "VPR-7-MA"));
        assertThat(either.suggestion().procedure()).isEmpty();
        assertThat(findings(either).getFirst())
                .endsWith("По содержанию этого не понять. Укажите год и процедуру");
    }

    @Test
    void a_label_of_a_paper_with_another_number_of_tasks_is_refused() {
        Reading reading =
                read(
                        of2021("sch799001 | Р | 1 | 60001 | 3 | м | А | 1 | 0 | 0"),
                        labels(2021, "VPR-5-MA"));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error max_mismatch: в файле 13 столбцов с заданиями, а в работе «ВПР, математика, 5 класс» 2021 года их 16;"
                                + " столбцы заданий этой работы. Проверьте, та ли указана процедура");
    }

    @Test
    void a_label_of_a_paper_that_never_gives_such_points_is_refused() {
        String row = "sch799001 | Р | 1 | 6000%d | 3 | м | А | 1 | 2 | 2\n";
        StringBuilder rows = new StringBuilder();
        for (int pupil = 1; pupil <= 5; pupil++) {
            rows.append(row.formatted(pupil));
        }
        Reading reading = read(of2021(rows.toString()), MA6);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading).getLast())
                .isEqualTo(
                        "error max_mismatch: ВПР, математика, 6 класс, 2021 год: 5\u00a0участников с баллами больше возможных;"
                                + " баллы в пределах заданий этой работы. Проверьте, та ли это процедура и все ли задания есть в файле");
    }

    @Test
    void a_paper_whose_tasks_are_not_published_is_read_without_tasks() {
        Reading reading =
                read(
                        of2020("g | sch799001 | 1 | 70001 | 3 | ж | В | 1 | | 22 | 1|1"),
                        labels(2020, "VPR-7-RU"));

        assertThat(results(reading)).containsExactly("sch799001 2020 VPR-7-RU: 0 из 1");
        assertThat(outcomes(reading).getFirst().items()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "warning missing_metadata: состав работы «ВПР, русский язык, 7 класс» 2020 года не опубликован, баллы за задания не прочитаны."
                                + " Отметки и баллы учтены");
    }

    @Test
    void two_exports_in_one_book_are_refused() {
        Reading reading =
                read(
                        of2021("sch799001 | Р | 1 | 60001 | 3 | м | А | 1 | 0 | 0")
                                .sheet(
                                        "Второй",
                                        HEADER_2021
                                                + "sch799002 | Р | 1 | 60001 | 3 | м | А | 1 | 0 | 0"),
                        MA6);

        assertThat(findings(reading))
                .containsExactly(
                        "error several_reports: в книге несколько выгрузок, а какая из них к какой процедуре, не сказано;"
                                + " одна выгрузка в файле. Сохраните каждый лист отдельным файлом");
    }

    @Test
    void a_column_of_names_added_by_hand_is_dropped() {
        Reading reading =
                read(
                        TextBook.of(
                                HEADER_2021.replace("Др.уч. автор", "ФИО ученика")
                                        + "sch799001 | Р | 1 | 60001 | 3 | м | А | 1 | 0 | 0|0|0|0|0|0|0|0|0|0|0|0|0 | Учебник 1 | Ян Ли"),
                        MA6);

        assertThat(findings(reading))
                .containsExactly(
                        "warning personal_data_dropped, 1, X «ФИО ученика»: в столбце «ФИО ученика» личные данные: он отброшен при чтении");
        assertThat(List.of(reading.toString()))
                .allSatisfy(text -> assertThat(text).doesNotContain("Ян Ли"));
    }
}
