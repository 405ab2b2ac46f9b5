package opora.results.formats.exams;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Protocols of ОГЭ and ЕГЭ in all their looks. */
class ExamProtocolTest {

    private static final String OGE =
            "№ | Код ОО | Класс | Код ППЭ | Аудитория | Код участника | Фамилия | Имя | Отчество | Серия | Номер"
                    + " | Ответы в краткой форме | Ответы в развернутой форме | Первичный балл | Оценка\n";
    private static final String EGE =
            "№ | Код ППЭ | Код ОО | Класс | Фамилия | Имя | Вариант | Код участника | № бланка"
                    + " | Ответы в краткой форме | Ответы в развернутой форме | Первичный балл | Итоговый балл\n";
    private static final String SPARSE =
            "№ | Код ОО | Класс | | Код ППЭ | | Фамилия | | Задания с кратким ответом | | Задания с развёрнутым ответом | Первичный балл | | Оценка\n";

    private static String oge(int code, String answers, int score, int mark) {
        return "1 | 9780 | 9А | 1096 | 101 | %d | Тестов | Пётр | Пробович | 9901 | 900001 | %s | %d | %d\n"
                .formatted(code, answers, score, mark);
    }

    @Test
    void a_protocol_of_the_ninth_form_gives_the_sums_of_its_schools() {
        Reading reading =
                read(
                        TextBook.of(
                                "02 - Математика 2021.05.27\n"
                                        + OGE
                                        + oge(700001, "++-+2 | 1(2)0(3)", 6, 3)
                                        + oge(700002, "+---- | 0(2)0(3)", 1, 2)
                                        + "3 | 5041 | 9б | 1029 | 101 | 700003 | Тестова | Нина | П | 9902 | 900002 | +++++ | 2(2)3(3) | 10 | 5\n"));

        assertThat(reading.layout()).isEqualTo(Layout.GIA_OGE_DENSE);
        assertThat(results(reading))
                .containsExactly("5041 2021 OGE-9-MA: 0 из 1", "9780 2021 OGE-9-MA: 1 из 2");
        Outcome school = outcomes(reading).getLast();
        assertThat(school.marks()).contains(new Outcome.MarkCounts(1, 1, 0, 0));
        assertThat(school.scores()).containsExactly(0, 1, 0, 0, 0, 0, 1);
        assertThat(school.absent()).isEmpty();
        assertThat(school.journal()).isEmpty();
        assertThat(school.items())
                .extracting(item -> item.task() + "/" + item.maximum())
                .containsExactly(
                        "кр.1/1", "кр.2/1", "кр.3/1", "кр.4/1", "кр.5/2", "разв.1/2", "разв.2/3");
        assertThat(school.items().get(4).points()).containsExactly(0, 0, 0, 2, 0, 0);
        assertThat(school.classes()).extracting(Outcome.ClassOutcome::label).containsExactly("9А");
    }

    @Test
    void names_and_documents_are_dropped_and_their_columns_told() {
        Reading reading =
                read(
                        TextBook.of(
                                "02 - Математика 2021.05.27\n"
                                        + OGE
                                        + oge(700001, "+ | 1(2)", 2, 3)));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning personal_data_dropped, 2, G «Фамилия»: в столбце «Фамилия» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 2, H «Имя»: в столбце «Имя» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 2, I «Отчество»: в столбце «Отчество» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 2, J «Серия»: в столбце «Серия» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 2, K «Номер»: в столбце «Номер» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 2, F «Код участника»: по коду участника найдены повторы, сам он отброшен при чтении");
        assertThat(reading + "" + findings(reading) + outcomes(reading))
                .doesNotContain("Тестов", "Пётр", "Пробович", "9901", "900001", "700001");
    }

    @Test
    void the_test_score_of_the_eleventh_form_is_held_against_the_minimum() {
        Reading reading =
                read(
                        TextBook.of(
                                "02 - Математика профильная 2021.06.07\n"
                                        + EGE
                                        + "1 | 1096 | 9780 | 11а | Тестов | П | 302 | 700001 | 99 | ++ | 1(2) | 3 | 26\n"
                                        + "2 | 1096 | 9780 | 11а | Тестов | П | 302 | 700002 | 99 | ++ | 2(2) | 4 | 27\n"
                                        + "3 | 1096 | 9780 | 11а | Тестов | П | 302 | 700003 | 99 | ++ | 2(2) | 4 | 101\n"));

        assertThat(reading.layout()).isEqualTo(Layout.GIA_EGE_DENSE);
        assertThat(results(reading)).containsExactly("9780 2021 EGE-11-MAP: 1 из 2");
        assertThat(outcomes(reading).getFirst().marks()).isEmpty();
        assertThat(outcomes(reading).getFirst().scores()).hasSize(28).endsWith(1, 1);
        assertThat(findings(reading))
                .contains(
                        "warning out_of_range, 5, M «Итоговый балл», 101: балл 101, а больше 100 получить нельзя; целое число от 0 до 100."
                                + " Строка не вошла в статистику. Проверьте, по той ли форме внесены баллы");
    }

    @Test
    void base_maths_has_its_mark_in_the_final_score() {
        Reading reading =
                read(
                        TextBook.of(
                                "22 - Математика базовая 2021.06.03\n"
                                        + EGE
                                        + "1 | 1096 | 9780 | 11а | Т | П | 302 | 700001 | 99 | +- | | 1 | 2\n"
                                        + "2 | 1096 | 9780 | 11а | Т | П | 302 | 700002 | 99 | ++ | | 2 | 3\n"));

        assertThat(results(reading)).containsExactly("9780 2021 EGE-11-MAB: 1 из 2");
        assertThat(outcomes(reading).getFirst().marks())
                .contains(new Outcome.MarkCounts(1, 1, 0, 0));
    }

    @Test
    void several_exams_on_a_sheet_are_parts_of_their_own() {
        Reading reading =
                read(
                        TextBook.named(
                                "Page 1",
                                "Протокол проверки результатов\n79 - Тестовый край\n01 - Русский язык 2021.05.24\n\n"
                                        + SPARSE
                                        + "1 | 9780 | 9а | | 1096 | | Тестов | | ++ | | 1(2) | 3 | | 2\n"
                                        + "2 | 9780 | 9а | | 1096 | | Тестов | | +- | | 1(2) | 2 | | 4\n"
                                        + "Средние | | | | | | | | | | | 2.5 | | 3\n"
                                        + "02 - Математика 2021.05.27\n\n"
                                        + SPARSE
                                        + "1 | 9780 | 9а | | 1096 | | Тестов | | +++- | | | 3 | | 2\n"
                                        + "Председатель ГЭК | | | | | | Иванов\n"));

        assertThat(reading.layout()).isEqualTo(Layout.GIA_OGE_SPARSE);
        assertThat(results(reading))
                .containsExactlyInAnyOrder(
                        "9780 2021 OGE-9-RU: 1 из 2", "9780 2021 OGE-9-MA: 1 из 1");
        assertThat(reading.parts())
                .extracting(Reading.Part::participants)
                .containsExactly(Optional.of(1), Optional.of(2));
        assertThat(findings(reading))
                .containsExactly(
                        "warning several_exams: в файле 2\u00a0экзамена: ОГЭ, русский язык, 24.05.2021; ОГЭ, математика, 27.05.2021. Каждый прочитан отдельно",
                        "warning personal_data_dropped, Page 1, 5, G «Фамилия»: в столбце «Фамилия» личные данные: он отброшен при чтении",
                        "warning not_needed_rows, Page 1, 8: строка с итогом не прочитана. Опора считает итоги сама",
                        "warning missing_column, Page 1: нет столбца с кодом участника; код у каждого участника. Повторы среди этих строк не проверены",
                        "warning not_needed_rows, Page 1: без кода школы и без балла: 1\u00a0строка. Эти строки не прочитаны",
                        "warning missing_column, Page 1: нет столбца с кодом участника; код у каждого участника. Повторы среди этих строк не проверены");
    }

    @Test
    void a_header_printed_on_every_page_goes_on_with_the_same_exam() {
        String page = "02 - Математика 2021.05.27\n" + OGE;
        Reading reading =
                read(
                        TextBook.of(
                                page
                                        + oge(700001, "+ | 1(2)", 2, 3)
                                        + page
                                        + oge(700002, "- | 0(2)", 0, 2)
                                        + OGE
                                        + oge(700003, "- | 0(2)", 0, 2)));

        assertThat(results(reading)).containsExactly("9780 2021 OGE-9-MA: 2 из 3");
        assertThat(findings(reading)).allMatch(finding -> finding.startsWith("warning personal"));
    }

    @Test
    void the_normalised_table_asks_which_exam_it_is() {
        String table =
                """
                SchoolCode | ClassCode | GovernmentCell | SurnameCell | NameCell | DocumentNumberCode | TestResultBCell | TestResultCCell | PrimaryMark | Mark5
                9780 | 9а | 232 | Тестов001 | Пётр | 900001 | ++-+ | 1(2)3(3) | 7 | 2
                """;
        Reading asked = read(TextBook.of(table));
        Reading told = read(TextBook.of(table), labels(2021, "OGE-RU"));

        assertThat(asked.layout()).isEqualTo(Layout.GIA_CSV);
        assertThat(asked.decision()).isEqualTo(Decision.ASK);
        assertThat(findings(asked))
                .containsExactly(
                        "question missing_metadata: в файле не сказано, какой это экзамен; код экзамена, например OGE-RU или EGE-MAP. Укажите для всего файла",
                        "question missing_metadata: в файле не сказано, какого это года; год, например 2021. Укажите для всего файла");
        assertThat(results(told)).containsExactly("9780 2021 OGE-9-RU: 1 из 1");
        assertThat(findings(read(TextBook.of(table), labels(2021, "VPR-5-RU"))))
                .containsExactly(
                        "error wrong_report: указано: ВПР, русский язык, 5 класс, а это протокол экзамена; код вроде OGE-RU или EGE-MAP. Проверьте, тот ли это файл");
        assertThat(findings(read(TextBook.of(table), labels(2021, "EGE-RU"))))
                .contains(
                        "error missing_column: ЕГЭ, русский язык: нет столбца с тестовым баллом; столбец «Тестовый балл» или «Итоговый балл». Проверьте, тот ли это экзамен");
    }

    @Test
    void mathematics_of_the_eleventh_form_without_its_level_is_asked_about() {
        TextBook book =
                TextBook.of(
                        "02 - Математика 2021.06.07\n"
                                + EGE
                                + "1 | 1096 | 9780 | 11а | Т | П | 302 | 700001 | 99 | ++ | 1(2) | 3 | 26\n");
        String question =
                "question missing_metadata: не сказано, базовая это математика или профильная; EGE-MAB или EGE-MAP. Укажите для всего файла";

        assertThat(findings(read(book))).containsExactly(question);
        assertThat(findings(read(book, labels(2021, "EGE-MA")))).containsExactly(question);
        assertThat(results(read(book, labels(2021, "EGE-MAP"))))
                .containsExactly("9780 2021 EGE-11-MAP: 1 из 1");
    }

    @Test
    void two_results_of_one_participant_are_never_chosen_between() {
        String rows = "02 - Математика 2021.05.27\n" + OGE + oge(700001, "+ | 1(2)", 2, 2);
        Reading other = read(TextBook.of(rows + oge(700001, "+ | 2(2)", 3, 3)));
        Reading same = read(TextBook.of(rows + oge(700001, "+ | 1(2)", 2, 2)));

        assertThat(other.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(other))
                .contains(
                        "error retake, 4, F «Код участника»: этот участник уже есть в строке 3, и результат там другой: так бывает после пересдачи;"
                                + " один результат на участника. Оставьте ту строку, которая должна войти в расчёт: первую сдачу или пересдачу");
        assertThat(results(same)).containsExactly("9780 2021 OGE-9-MA: 1 из 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02 - Математика 2021.06.30 (резерв)",
                "Резервный день\n02 - Математика 2021.06.30",
                "02 - Математика 2021.06.30\nПересдача",
                "02 - Математика 2021.09.10"
            })
    void a_reserve_day_does_not_replace_the_main_one(String title) {
        Reading reading = read(TextBook.of(title + "\n" + OGE + oge(700001, "+ | 1(2)", 2, 2)));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .startsWith("error retake: ОГЭ, математика, ")
                .contains("это резервный день, дополнительный период или пересдача");
    }

    @Test
    void an_exam_of_two_neighbouring_days_is_one_and_weeks_apart_are_not_added_up() {
        String first =
                "01 - Русский язык 2021.05.24\n"
                        + SPARSE
                        + "1 | 9780 | 9а | | 1096 | | Т | | ++ | | 1(2) | 3 | | 2\n";
        String next = first.replace("05.24", "05.25");

        assertThat(results(read(TextBook.of(first + next))))
                .containsExactly("9780 2021 OGE-9-RU: 2 из 2");
        assertThat(findings(read(TextBook.of(first + next.replace("05.25", "06.30")))))
                .containsExactly(
                        "error retake: ОГЭ, русский язык, 24.05.2021: в файле есть и ОГЭ, русский язык, 30.06.2021, а кодов участников нет, и кто сдавал дважды,"
                                + " не узнать; один результат на участника. Оставьте каждому участнику тот результат, который должен войти в расчёт");
    }

    @Test
    void the_state_final_exam_is_left_out() {
        Reading reading =
                read(
                        TextBook.of(
                                "02 - Математика 2021.05.27\n"
                                        + OGE
                                        + oge(700001, "+ | 1(2)", 2, 3)
                                        + "52 - Математика ГВЭ 2021.05.27\n"
                                        + OGE
                                        + oge(700002, "+ | 1(2)", 2, 2)));

        assertThat(results(reading)).containsExactly("9780 2021 OGE-9-MA: 0 из 1");
        assertThat(findings(reading))
                .contains(
                        "warning not_needed_rows, 5: протокол ГВЭ не прочитан: 1\u00a0участник. ГВЭ в расчёт не входит");
    }

    @Test
    void answers_that_do_not_add_up_are_told_and_where_they_never_do_left_out() {
        StringBuilder rows = new StringBuilder("02 - Математика 2021.05.27\n" + OGE);
        for (int pupil = 0; pupil < 20; pupil++) {
            rows.append(oge(700000 + pupil, "++ | 1(2)", 3, 3));
        }
        Reading one = read(TextBook.of(rows + oge(700100, "++ | 1(2)", 4, 3)));
        Reading all = read(TextBook.of(rows.toString().replace("| 3 | 3", "| 4 | 3")));

        assertThat(findings(one))
                .contains(
                        "warning total_mismatch, 23, N «Первичный балл», 4: балл 4, а сумма по заданиям 3; одно и то же число. Учтён балл, как он дан");
        assertThat(outcomes(one).getFirst().items()).hasSize(3);
        assertThat(findings(all))
                .contains(
                        "warning total_mismatch: ОГЭ, математика, 27.05.2021: сумма по ответам не равна первичному баллу у 20 из 20; одно и то же число."
                                + " Задания не прочитаны: сколько баллов даёт «+», из файла не следует. Баллы и отметки учтены");
        assertThat(outcomes(all).getFirst().items()).isEmpty();
        assertThat(results(all)).containsExactly("9780 2021 OGE-9-MA: 0 из 20");
    }

    @Test
    void a_protocol_without_a_title_is_read_under_its_labels() {
        Reading reading =
                read(TextBook.of(OGE + oge(700001, "+ | 1(2)", 2, 2)), labels(2023, "OGE-MA"));
        assertThat(results(reading)).containsExactly("9780 2023 OGE-9-MA: 1 из 1");
        assertThat(read(TextBook.of(OGE + oge(700001, "+ | 1(2)", 2, 2)), Labels.NONE).decision())
                .isEqualTo(Decision.ASK);
    }
}
