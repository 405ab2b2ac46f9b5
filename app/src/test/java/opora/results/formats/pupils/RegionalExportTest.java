package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

/** The export of 2022. */
class RegionalExportTest {

    private static final String HEADER =
            "Пользователь | Код региона | Регион | Муниципалитет | Школа | Дата загрузки | Код | Вариант | 1 (1б) | 2 (2б) | 3.1 (1б)"
                    + " | Наименование класса | Пол | Отметка за предыдущий триместр/ четверть/полугодие | Итого баллов\n";
    private static final String OF =
            "edu799001 | 79 | reg790000 ¦ Тестовый край | reg79_m005 ¦ Район 05 | edu799001 ¦ МБОУ «СОШ № 1» | 10.03.2022 08:00:00 | ";

    private static TextBook book(String rows) {
        return TextBook.named(
                        "Классы",
                        "Пользователь | Школа | Буква (цифра) класса\nedu799001 | edu799001 ¦ Школа | А")
                .sheet("Протокол", HEADER + rows);
    }

    @Test
    void an_export_is_read_under_its_labels() {
        Reading reading =
                read(
                        book(
                                OF
                                        + "50001 | 1 | 1 | X | 0 | А | ж | 4 | 1\n"
                                        + OF
                                        + "50002 | 2 | 1 | 2 | 1 | Б | м | 4 | 4\n"
                                        + OF
                                        + "50003 | отсутствовал |||||||0\n"),
                        labels(2021, "VPR-5-MA"));

        assertThat(reading.layout()).isEqualTo(Layout.PARTICIPANTS_2022);
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 2 из 2");
        Outcome school = outcomes(reading).getFirst();
        assertThat(school.absent()).contains(1);
        assertThat(school.items())
                .extracting(item -> item.task() + "/" + item.maximum())
                .containsExactly("1/1", "2/2", "3.1/1");
        assertThat(reading.schools())
                .extracting(
                        Reading.MentionedSchool::code,
                        Reading.MentionedSchool::name,
                        Reading.MentionedSchool::municipality)
                .containsExactly(tuple("edu799001", "МБОУ «СОШ № 1»", "Район 05"));
    }

    @Test
    void the_school_counts_and_not_who_loaded_its_protocol() {
        Reading reading =
                read(
                        book(
                                OF.replaceFirst("edu799001", "reg79_m005")
                                        + "50001 | 1 | 1 | X | 0 | А | ж | 4 | 1\n"),
                        labels(2021, "VPR-5-MA"));
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 1 из 1");
    }

    @Test
    void without_labels_a_question_is_asked() {
        Reading reading = read(book(OF + "50001 | 1 | 1 | X | 0 | А | ж | 4 | 1\n"), Labels.NONE);

        assertThat(reading.decision()).isEqualTo(Decision.ASK);
        assertThat(reading.contents()).isSameAs(Reading.Contents.NOTHING);
        assertThat(reading.parts().getFirst().rows()).isEqualTo(1);
        assertThat(findings(reading).getFirst())
                .startsWith(
                        "question missing_metadata, Протокол: в файле не сказано, какая это процедура и какого года;");
    }
}
