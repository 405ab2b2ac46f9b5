package opora.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class FileTitlesTest {

    @Test
    void files_are_called_by_their_names() {
        FileTitles titles =
                FileTitles.of(List.of(file(1, "а.xlsx", "VPR-5-MA"), file(2, "б.xlsx", "")));

        assertThat(titles.of(1)).isEqualTo("а.xlsx");
        assertThat(titles.of(2)).isEqualTo("б.xlsx");
    }

    @Test
    void files_of_one_name_are_told_apart_by_what_they_are_about_or_by_their_place() {
        FileTitles titles =
                FileTitles.of(
                        List.of(
                                file(1, "Математика.xlsx", "VPR-5-MA"),
                                file(2, "Математика.xlsx", "VPR-6-MA"),
                                file(3, "Математика.xlsx", "VPR-6-MA"),
                                file(4, "Математика.xlsx", ""),
                                file(5, "Физика.xlsx", "")));

        assertThat(titles.of(1)).isEqualTo("Математика.xlsx · ВПР 2021, математика, 5 класс");
        assertThat(titles.of(2)).isEqualTo("Математика.xlsx · файл 2");
        assertThat(titles.of(3)).isEqualTo("Математика.xlsx · файл 3");
        assertThat(titles.of(4)).isEqualTo("Математика.xlsx");
        assertThat(titles.of(5)).isEqualTo("Физика.xlsx");
    }

    private static BatchFile file(long id, String name, String procedure) {
        List<Reading.Part> parts =
                procedure.isEmpty()
                        ? List.of()
                        : List.of(
                                new Reading.Part(
                                        AcademicYear.find("2021"),
                                        Procedure.find(procedure),
                                        1,
                                        1,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
        return new BatchFile(
                id,
                name,
                1,
                "",
                BatchFile.State.READ,
                0,
                Optional.empty(),
                Optional.empty(),
                parts,
                Labels.NONE,
                Labels.NONE,
                "",
                Quarantined.NOTHING,
                BatchFile.Taking.NOT_TAKEN,
                List.of());
    }
}
