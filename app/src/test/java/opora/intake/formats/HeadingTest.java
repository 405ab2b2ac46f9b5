package opora.intake.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Код ОО|код оо",
                "  КОД\u00a0 OO |код оо",
                "\ufeffгод|год",
                "Населённый пункт|населенный пункт",
                "Journal_Mark|journal_mark",
                "m2|m2",
                "|"
            })
    void a_heading_is_compared_without_case_spaces_and_mixed_alphabets(
            String written, String plain) {
        assertThat(Heading.plain(written == null ? "" : written))
                .isEqualTo(plain == null ? "" : plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Фамилия",
                "Имя",
                "Отчество",
                "ФИО",
                "Ф.И.О. ученика",
                "Паспорт",
                "Серия",
                "Номер",
                "Номер документа",
                "СНИЛС",
                "Дата рождения",
                "Телефон родителя",
                "E-mail",
                "Электронная почта",
                "SurnameCell",
                "birth_date"
            })
    void a_column_about_a_person_is_told_by_its_heading(String heading) {
        assertThat(PersonalData.isNamedBy(Heading.plain(heading))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Код участника",
                "Класс",
                "Вариант",
                "Наименование",
                "Муниципалитет",
                "номер обучающегося",
                "Пол",
                "Учебник",
                "Примечание",
                "Порядковый номер класса"
            })
    void other_columns_are_not(String heading) {
        assertThat(PersonalData.isNamedBy(Heading.plain(heading))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12,12", "5А,5А", "ж,ж", "нет,''", "Иванов,''", "#N/A,#N/A", "' X ',X"})
    void a_word_that_may_be_a_name_is_not_quoted(String text, String quoted) {
        assertThat(PersonalData.quotable(text)).isEqualTo(quoted);
    }
}
