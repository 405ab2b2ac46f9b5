package opora.intake.register;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.RegisterEntries;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.territory.CodeKind;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import org.junit.jupiter.api.Test;

class RegisterFormatTest {

    private static Reading register(String lines) {
        return read(TextBook.of(lines));
    }

    private static List<Register.Entry> entries(Reading reading) {
        return reading.contents() instanceof RegisterEntries read ? read.entries() : List.of();
    }

    @Test
    void code_name_and_municipality_are_enough() {
        Reading reading =
                register(
                        """
                        Муниципалитет | Наименование | Код ОО
                        Озеркинский район | Сосновская СОШ | edu799002
                        Лужанск | Школа № 2 | 9780
                        """);

        assertThat(reading.layout()).isEqualTo(Layout.REGISTER);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(entries(reading))
                .containsExactly(
                        new Register.Entry(
                                new SchoolCode("9780"),
                                "Школа № 2",
                                "Лужанск",
                                "",
                                School.Details.UNKNOWN,
                                Optional.empty()),
                        new Register.Entry(
                                new SchoolCode("edu799002"),
                                "Сосновская СОШ",
                                "Озеркинский район",
                                "",
                                School.Details.UNKNOWN,
                                Optional.empty()));
        Reading.Part part = reading.parts().getFirst();
        assertThat(List.of(part.schools(), part.municipalities().orElseThrow()))
                .containsExactly(2, 2);
        assertThat(part.participants()).isEmpty();
        assertThat(reading.schools().getFirst())
                .isEqualTo(new Reading.MentionedSchool("9780", "Школа № 2", "Лужанск", "", 3));
    }

    @Test
    void everything_else_is_taken_where_it_is_given() {
        Reading reading =
                register(
                        """
                        school | name | municipality | region | type | settlement | grades | latitude | longitude | closed | merged_into
                        edu799001 | Сосновская~СОШ | Озёрный район | Среднереченская область | СОШ | село | 1–11 | 56,5 | 84.97 | |
                        edu799002 | Липовская ООШ | Озёрный район | Среднереченская область | ООШ | село | 1–9 | | | 2023 | sch799001
                        """);

        assertThat(findings(reading)).isEmpty();
        assertThat(entries(reading).getFirst().details())
                .isEqualTo(new School.Details("СОШ", "село", "1–11", "56.5", "84.97"));
        assertThat(entries(reading).getFirst().name()).isEqualTo("Сосновская СОШ");
        assertThat(entries(reading).getLast().closure())
                .contains(new School.Closure(2023, "sch799001"));
    }

    @Test
    void a_row_without_what_is_required_refuses_the_register() {
        Reading reading =
                register(
                        """
                        код ОО | наименование | муниципалитет
                               | Школа № 1    | Лужанск
                        edu799002 |           | Лужанск
                        edu799003 | Школа № 3 |
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error school_without_login, 2, A «код ОО»: нет кода школы; логин или код школы. Заполните ячейку",
                        "error unreadable_cell, 3, B «наименование»: нет названия школы; заполненная ячейка. Заполните ячейку",
                        "error unreadable_cell, 4, C «муниципалитет»: нет муниципалитета; заполненная ячейка. Заполните ячейку");
    }

    @Test
    void a_school_twice_is_taken_once_or_refused() {
        Reading equal =
                register(
                        """
                        код ОО    | наименование | муниципалитет
                        edu799001 | Школа № 1    | Лужанск
                        sch799001 | Школа № 1    | Лужанск
                        """);
        Reading different =
                register(
                        """
                        код ОО    | наименование | муниципалитет
                        edu799001 | Школа № 1    | Лужанск
                        edu799001 | Школа № 10   | Лужанск
                        """);

        assertThat(entries(equal)).hasSize(1);
        assertThat(findings(equal))
                .containsExactly(
                        "warning duplicate_row, 3, sch799001: школа «sch799001» уже есть в строке 2; одна строка на школу."
                                + " Строки совпадают, школа взята один раз");
        assertThat(findings(different))
                .containsExactly(
                        "error conflicting_duplicate, 3, edu799001: школа «edu799001» в строке 2 описана иначе; одна строка на школу."
                                + " Оставьте верную строку");
    }

    @Test
    void odd_coordinates_are_left_out_and_an_odd_year_of_closing_refuses() {
        Reading reading =
                register(
                        """
                        код ОО    | наименование | муниципалитет | широта | закрыта | присоединена к
                        edu799001 | Школа № 1    | Лужанск       | 156,5  |         |
                        edu799002 | Школа № 2    | Лужанск       |        | давно   |
                        edu799003 | Школа № 3    | Лужанск       |        |         | edu799001
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "warning out_of_range, 2, D «широта», 156,5: «156,5» не похоже на координату; градусы от −90 до 90."
                                + " Школа взята без координат",
                        "error unreadable_cell, 3, E «закрыта», давно: «давно» не похоже на год;"
                                + " последний учебный год работы по году окончания, например 2023. Исправьте год",
                        "error unreadable_cell, 4, E «закрыта»: школа присоединена к другой, а когда закрыта, не сказано;"
                                + " последний учебный год работы по году окончания, например 2023. Исправьте год");
    }

    @Test
    void a_successor_that_the_register_does_not_know_is_told() {
        Reading reading =
                register(
                        """
                        код ОО    | наименование | муниципалитет | закрыта | присоединена к
                        edu799001 | Школа № 1    | Лужанск       | 2024    | edu799777
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning unknown_school, 2, edu799777: школы «edu799777», к которой присоединена эта, в реестре нет;"
                                + " код школы из этого реестра. Допишите её строку или исправьте код");
    }

    @Test
    void a_header_with_nothing_below_is_refused() {
        assertThat(findings(register("код ОО | наименование | муниципалитет")))
                .containsExactly(
                        "error no_data_rows: под шапкой нет ни одной строки; строка на каждую школу."
                                + " Заполните реестр и загрузите его снова");
    }

    @Test
    void further_codes_are_taken_and_a_mistyped_one_is_told() {
        Reading reading =
                register(
                        """
                        код ОО    | наименование | муниципалитет | ИНН        | код ОГЭ | ege_code
                        edu799001 | Школа № 1    | Лужанск       | 7707083893 | 101001  | 201001
                        edu799002 | Школа № 2    | Лужанск       | 7707083894 |         |
                        """);

        assertThat(entries(reading).getFirst().codes())
                .isEqualTo(
                        Map.of(
                                CodeKind.INN, new SchoolCode("7707083893"),
                                CodeKind.OGE, new SchoolCode("101001"),
                                CodeKind.EGE, new SchoolCode("201001")));
        assertThat(entries(reading).getLast().codes()).isEmpty();
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .contains(
                        "«7707083894» не похоже на ИНН; 10 цифр с верной контрольной."
                                + " Школа взята без этого кода");
    }
}
