package opora.results.formats.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassLabelTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5А",
                "5",
                "А",
                "б",
                "11а",
                "5-1",
                "9 «Б»",
                "\"Б\"",
                "б(2)",
                "в-к",
                "5 ф2",
                "5кк",
                "кб",
                "6 Б",
                "филиал",
                "Филиал 17",
                "5 коррекционный",
                "10 физмат",
                "нет",
                "НЕТ",
                "5 класс",
                "5-А/2"
            })
    void a_class_is_kept(String label) {
        assertThat(ClassLabel.is(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов",
                "Иванов Пётр",
                "Юля",
                "Ли Ян",
                "филиал Иванов",
                "Иванов 5А",
                "9913 770077",
                "Ivanov",
                "отсутствовал",
                "ivanov@mail.ru",
                "класс Петрова",
                "ФИЛИАЛЬНЫЙ"
            })
    void a_name_or_a_document_is_not(String label) {
        assertThat(ClassLabel.is(label)).isFalse();
    }
}
