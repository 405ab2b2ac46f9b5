package opora.programme.roadmap.reading;

import static opora.programme.roadmap.reading.WordFixture.outline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import opora.programme.timing.Period;
import org.junit.jupiter.api.Test;

/** Roadmaps in the shapes in which municipalities and schools write them. */
class RoadmapReadingTest {

    private static final Period PERIOD =
            Period.of(LocalDate.of(2025, 9, 1), LocalDate.of(2027, 8, 31));

    private static FoundRoadmaps read(WordFixture document) throws Exception {
        return RoadmapReading.of(document.grids(), PERIOD);
    }

    private static DraftRoadmap only(String table) throws Exception {
        FoundRoadmaps found = read(new WordFixture().table(table));
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.roadmaps()).hasSize(1);
        return found.roadmaps().getFirst();
    }

    private static List<String> sentences(DraftRoadmap draft) {
        return draft.doubts().stream().map(RoadmapDoubt::sentence).toList();
    }

    @Test
    void bands_over_the_whole_table_open_sections_and_headings_may_say_indicators()
            throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № п/п | Наименование показателей | Сроки | Ответственные | Результат
                        1. Подготовка | < | < | < | <
                        1.1. | Подготовить приказ | Сентябрь-октябрь 2025 | Отдел образования | Приказ
                        1.2. | Провести совещание | По плану работы отдела, 2-3 раза в год | Отдел | Протокол
                        2. Кадры | < | < | < | <
                        2.1. | Направить учителей на курсы | В течение всего периода | Школы | Удостоверения
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[1] Подготовка",
                        "1.1 | Подготовить приказ | сентябрь – октябрь 2025 | Отдел образования | Приказ",
                        "1.2 | Провести совещание | по плану работы отдела, 2–3 раза в год | Отдел | Протокол",
                        "[2] Кадры",
                        "2.1 | Направить учителей на курсы | весь период | Школы | Удостоверения");
        assertThat(draft.doubts()).isEmpty();
    }

    @Test
    void rows_without_numbers_are_counted_and_shifted_cells_are_put_back() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № п/п | Мероприятия | Отв. | Сроки | Результат выполнения мероприятия/плановое значение
                        1. Управленческий блок | | | |
                         | Создать команду сопровождения | Отдел | январь 2026 | Состав команды
                        Изучить планы школ | Отдел, методисты | Октябрь 2025 | | Рекомендации
                        2. Психологический блок | | | |
                        Обследовать классы | Психологи | октябрь 2025 – март 2026 | Справка
                         | Провести тренинг | Психологи | по плану школы | Отзывы и
                         | | | | предложения
                         | и беседы с родителями | | |
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[1] Управленческий блок",
                        "1.1 | Создать команду сопровождения | январь 2026 | Отдел | Состав команды",
                        "1.2 | Изучить планы школ | октябрь 2025 | Отдел, методисты | Рекомендации",
                        "[2] Психологический блок",
                        "2.1 | Обследовать классы | октябрь 2025 – март 2026 | Психологи | Справка",
                        "2.2 | Провести тренинг и беседы с родителями | по плану школы | Психологи | Отзывы и предложения");
        assertThat(sentences(draft))
                .containsExactly(
                        "Таблица 1, строка 4: «Изучить планы школ». Ячейки стоят на столбец левее, чем в заголовке; прочитано со сдвигом. Проверьте строку.",
                        "Таблица 1, строка 6: «Обследовать классы». Ячейки стоят на столбец левее, чем в заголовке; прочитано со сдвигом. Проверьте строку.",
                        "Таблица 1, строка 8: «предложения». Похоже на продолжение, оторванное концом страницы: присоединено к строке 7. Проверьте строку.",
                        "Таблица 1, строка 9: «и беседы с родителями». Похоже на продолжение, оторванное концом страницы: присоединено к строке 7. Проверьте строку.",
                        "Таблица 1. Без номера 4\u00a0мероприятия: пронумерованы по порядку. Проверьте.");
    }

    @Test
    void a_cell_merged_over_several_rows_belongs_to_each_of_them() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия | Сроки | Ответственные | Результаты исполнения
                        1. | Управление | < | < | <
                        4. | Назначить координатора | апрель 2026 | Директор | Порядок работы
                        5. | Создать рабочую группу | ^ | ^ | Состав группы
                        2 | Кадры | < | < | <
                        1. | Изучить запросы педагогов, в том числе: | сентябрь | Завуч | Справка
                        2. | - начальная школа; | ^ | ^ | ^
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[1] Управление",
                        "4 | Назначить координатора | апрель 2026 | Директор | Порядок работы",
                        "5 | Создать рабочую группу | апрель 2026 | Директор | Состав группы",
                        "[2] Кадры",
                        "1 | Изучить запросы педагогов, в том числе: | сентябрь (ежегодно) | Завуч | Справка",
                        "2 | - начальная школа; | сентябрь (ежегодно) | Завуч | Справка");
        assertThat(sentences(draft).getFirst())
                .isEqualTo(
                        "Таблица 1, строка 6, «Сроки»: «сентябрь». У «сентябрь» год не назван, а программа не на один год: понято как каждый год. Если один раз, допишите год.");
    }

    @Test
    void an_activity_merged_over_several_rows_is_one_with_all_their_lines() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия | Сроки | Ответственные | Результат
                        1 | Провести диагностику | октябрь 2025 | Психолог | Справка
                        ^ | ^ | май 2026 | Завуч | ^
                        2 | Обсудить итоги | июнь 2026 | Директор | Протокол
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[] ",
                        "1 | Провести диагностику | октябрь 2025, май 2026 | Психолог/Завуч | Справка",
                        "2 | Обсудить итоги | июнь 2026 | Директор | Протокол");
    }

    @Test
    void two_lines_of_heading_numbers_of_columns_and_headings_of_every_page_are_no_rows()
            throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия, планируемые школой | Сроки | < | Ответственный | Планируемый охват участников | Планируемый результат | Примечание
                        ^ | ^ | начало | окончание | ^ | ^ | ^ | ^
                        1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
                        1. | Работа с классами | < | < | < | < | < | <
                        1.1 | Провести консультации | 01.10.2025 | 25.12.2025 | Учителя | 24 ученика | Журнал | по средам
                        № | Мероприятия, планируемые школой | Сроки | < | Ответственный | Планируемый охват участников | Планируемый результат | Примечание
                        ^ | ^ | начало | окончание | ^ | ^ | ^ | ^
                        1.2 | Собрать родителей | декабрь 2025 | декабрь 2025 | Завуч | | Протокол |
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[1] Работа с классами",
                        "1.1 | Провести консультации | 01.10.2025 – 25.12.2025 | Учителя | Журнал",
                        "1.2 | Собрать родителей | декабрь 2025 | Завуч | Протокол");
        DraftActivity first = draft.activities().getFirst();
        assertThat(first.coverage()).isEqualTo("24 ученика");
        assertThat(first.others())
                .containsExactly(new DraftActivity.Beside("Примечание", "по средам"));
    }

    @Test
    void an_activity_that_begins_something_is_no_second_line_of_the_heading() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия | Дата начала | Дата окончания | Ответственные
                        1 | Начало работы группы | 01.10.2025 | 15.10.2025 | Завуч
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[] ", "1 | Начало работы группы | 01.10.2025 – 15.10.2025 | Завуч | ");
    }

    @Test
    void a_band_is_told_from_a_torn_row_by_the_columns_it_covers() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия | < | < | Сроки | Результат | < | <
                        1 | Провести опрос | < | < | май 2026 | Справка | < | <
                        2. Работа с семьями | < | < | < | < | < | < | <
                        3 | Провести встречу с родителями и | < | < | май 2026 | Протокол | < | <
                         | их классными руководителями | < | < | | | < | <
                         | | < | < | | 2. Список участников | < | <
                        """);
        assertThat(outline(draft))
                .containsExactly(
                        "[] ",
                        "1 | Провести опрос | май 2026 |  | Справка",
                        "[2] Работа с семьями",
                        "3 | Провести встречу с родителями и их классными руководителями | май 2026 |  | Протокол 2. Список участников");
    }

    @Test
    void lists_inside_a_cell_keep_their_lines() throws Exception {
        FoundRoadmaps found =
                read(
                        new WordFixture()
                                .table(
                                        List.of(
                                                List.of(
                                                        "№",
                                                        "Мероприятия",
                                                        "Срок реализации",
                                                        "Исполнители"),
                                                List.of(
                                                        "1",
                                                        "Провести семинары:\n- о мотивации;\n- об оценивании",
                                                        "ноябрь 2025",
                                                        "Методист\nПсихолог"))));
        DraftActivity activity = found.roadmaps().getFirst().activities().getFirst();
        assertThat(activity.text())
                .isEqualTo("Провести семинары:\n- о мотивации;\n- об оценивании");
        assertThat(activity.responsible()).isEqualTo("Методист\nПсихолог");
        assertThat(found.roadmaps().getFirst().doubts()).isEmpty();
    }

    @Test
    void what_is_not_understood_is_in_the_draft_as_a_doubt_with_its_place() throws Exception {
        DraftRoadmap draft =
                only(
                        """
                        № | Мероприятия | Сроки | Ответственные | Результат
                        1 | Провести встречу | скоро | | Протокол
                        2 | | май 2026 | Директор | Приказ
                        Итого за год | 5 | 6 | 7 | 8
                        3 | | | |
                        4 | | | |
                        5 | Подвести итоги | Сентябрь 2020 | Директор |
                        """);
        assertThat(draft.activities()).hasSize(2);
        assertThat(sentences(draft))
                .containsExactly(
                        "Таблица 1, строка 3: «2 | май 2026 | Директор | Приказ». Строка не вошла в черновик. Нет текста мероприятия. Допишите его или удалите строку.",
                        "Таблица 1, строка 4: «Итого за год | 5 | 6 | 7 | 8». Строка не вошла в черновик. В столбце номеров стоит не номер, и ни на своём месте, ни столбцом правее строка не читается. Внесите мероприятие вручную.",
                        "Таблица 1: «3, 4». Строки, в которых есть только номер, не вошли в черновик. Заполните их, если мероприятия есть.",
                        "Таблица 1, строка 2, «Сроки»: «скоро». Срок не понят. Выберите день, месяц, промежуток, «весь период» или «по плану».",
                        "Таблица 1, строка 2, «Ответственные». Не указан ответственный. Допишите, если он известен.",
                        "Таблица 1, строка 7, «Сроки»: «Сентябрь 2020». Срок «сентябрь 2020» раньше начала программы (01.09.2025). Он сохранён; проверьте год.",
                        "Таблица 1, строка 7, «Результат». Не указан ожидаемый результат. Допишите, если он известен.");
    }
}
