package opora.intake.formats;

import static opora.results.formats.mapped.Mapping.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import opora.results.formats.mapped.Mapping;
import org.junit.jupiter.api.Test;

/** What speaks against a map of columns is said in words before anything is read. */
class ColumnMapTest {

    @Test
    void a_map_that_says_everything_has_no_mistakes() {
        assertThat(schools().of(2026, "VPR", 5, "MA").mistakes()).isEmpty();
        assertThat(
                        mapping("ОО", Meaning.SCHOOL)
                                .and("Отметка", Meaning.MARK)
                                .task("1", "1/2")
                                .of(2026, "NIKO", 8, "BAK")
                                .mistakes())
                .isEmpty();
    }

    @Test
    void what_holds_for_the_whole_file_is_asked_for() {
        assertThat(schools().of(0, "", 0, "").mistakes())
                .containsExactly(
                        "укажите год результатов",
                        "укажите, какая это процедура: ВПР, ОГЭ, ЕГЭ или другая",
                        "укажите класс",
                        "укажите предмет: для всего файла или у каждого столбца с результатом");
        assertThat(schools().of(0, "", 0, "").mistakesOfColumns()).isEmpty();
    }

    @Test
    void words_that_are_no_codes_are_not_taken() {
        assertThat(schools().of(2026, "КОНТРОЛЬНАЯ", 5, "ПЕНИЕ").mistakes())
                .containsExactly(
                        "процедура «КОНТРОЛЬНАЯ» не понята: выберите из списка или назовите латинскими буквами, например NIKO",
                        "предмет «ПЕНИЕ» не понят: выберите из списка или назовите латинскими буквами, например BAK");
    }

    @Test
    void without_a_school_or_a_result_nothing_can_be_read() {
        assertThat(mapping("Школа", Meaning.SCHOOL_NAME).of(2026, "VPR", 5, "MA").mistakes())
                .containsExactly(
                        "укажите столбец с кодом или логином школы",
                        "укажите столбцы с результатами: число участников у школы или отметку или балл у участника");
    }

    @Test
    void rows_are_either_schools_or_participants() {
        assertThat(schools().and("Отметка", Meaning.MARK).of(2026, "VPR", 5, "MA").mistakes())
                .contains(
                        "строка — это либо школа с числом участников, либо один участник: уберите лишние столбцы");
    }

    @Test
    void a_subject_needs_its_participants_and_a_result() {
        assertThat(
                        mapping("Код", Meaning.SCHOOL)
                                .and("РЯ", Meaning.MEAN_SCORE, "RU")
                                .and("М", Meaning.PARTICIPANTS, "MA")
                                .and("М 2", Meaning.TWO, "MA")
                                .and("Ф", Meaning.PARTICIPANTS, "PH")
                                .of(2026, "VPR", 5, "")
                                .mistakes())
                .containsExactly(
                        "математика: отметки «2», «3», «4» и «5» нужны все четыре",
                        "русский язык: укажите столбец с числом участников",
                        "физика: кроме числа участников нужен столбец с тем, сколько не справились, с отметками или со средним результатом");
    }

    @Test
    void the_same_is_not_said_of_two_columns() {
        assertThat(schools().and("Логин", Meaning.SCHOOL).of(2026, "VPR", 5, "MA").mistakes())
                .containsExactly("«Код или логин школы» указано дважды: столбцы A и D");
    }

    @Test
    void a_row_of_data_is_not_taken_for_headings() {
        assertThat(
                        mapping("edu700123", Meaning.SCHOOL)
                                .and("Иванов", null)
                                .and("4", Meaning.MARK)
                                .of(2026, "VPR", 5, "MA")
                                .mistakes())
                .containsExactly(
                        "столбец A назван «edu700123»: это похоже на данные, проверьте, в какой строке названия столбцов");
    }

    private static Mapping schools() {
        return mapping("Код", Meaning.SCHOOL)
                .and("Писали", Meaning.PARTICIPANTS)
                .and("Двоек", Meaning.FAILED);
    }
}
