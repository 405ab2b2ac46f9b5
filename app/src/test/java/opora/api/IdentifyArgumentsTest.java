package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import opora.api.IdentifyArguments.Format;
import opora.api.IdentifyArguments.Wanted;
import opora.api.IdentifyArguments.Wrong;
import opora.identification.Method;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class IdentifyArgumentsTest {

    @Test
    void a_year_and_a_file_are_enough() {
        Wanted wanted = wanted("--year", "2021", "a.csv");
        assertThat(wanted.year()).isEqualTo(new AcademicYear(2021));
        assertThat(wanted.method()).isEqualTo(Method.FEDERAL_847);
        assertThat(wanted.format()).isEqualTo(Format.TEXT);
        assertThat(wanted.register()).isEmpty();
        assertThat(wanted.out()).isEmpty();
        assertThat(wanted.files()).extracting(LabelledFile::name).containsExactly("a.csv");
    }

    @Test
    void every_parameter_of_the_method_can_be_set() {
        Wanted wanted =
                wanted(
                        "--year=2021 --schools r.csv --min-participants 10 --threshold 27.5 --clause-b same"
                                + " --procedures EGE-MA,vpr-5-ru,VPR-5-RU --format docx --out list.docx a.csv b.csv");
        assertThat(wanted.method())
                .isEqualTo(
                        new Method(
                                "federal-847",
                                Threshold.ofPercent("27.5"),
                                10,
                                ClauseB.SAME,
                                List.of(Procedure.of("EGE-11-MA"), Procedure.of("VPR-5-RU"))));
        assertThat(wanted.format()).isEqualTo(Format.DOCX);
        assertThat(wanted.out()).contains(Path.of("list.docx"));
        assertThat(wanted.register()).map(LabelledFile::name).contains("r.csv");
        assertThat(wanted.files()).hasSize(2);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(
                        wrong(
                                "--year 21 --min-participants 0 --threshold 0 --clause-b both --procedures RU5"
                                        + " --format pdf a.csv@2021:X"))
                .containsExactlyInAnyOrder(
                        "--year 21: ожидается год результатов, например 2021",
                        "--min-participants 0: ожидается целое число от 1",
                        "--threshold 0: ожидается процент больше 0 и не больше 100, например 30 или 27.5",
                        "--clause-b both: ожидается any или same",
                        "--procedures RU5: ожидается коды процедур через запятую, например VPR-5-RU,OGE-9-MA",
                        "--format pdf: ожидается text, json, csv, xlsx или docx",
                        "a.csv@2021:X: после @ ожидается год и код процедуры, например @2021:VPR-5-RU");
    }

    @Test
    void nobody_is_counted_twice_in_maths() {
        assertThat(wrong("--year 2021 --procedures EGE-11-MA,EGE-11-MAP a.csv"))
                .containsExactly(
                        "--procedures: математику ЕГЭ учтите или целиком (EGE-11-MA), или по частям, иначе одни и те же участники попадут в счёт дважды");
    }

    @Test
    void the_year_and_a_file_are_asked_for() {
        assertThat(wrong("--format json"))
                .containsExactly(
                        "не указан ни один файл с результатами",
                        "не указан год результатов: --year 2021");
    }

    private static Wanted wanted(String... words) {
        return (Wanted) IdentifyArguments.of(List.of(String.join(" ", words).split(" ")));
    }

    private static List<String> wrong(String words) {
        return ((Wrong) IdentifyArguments.of(List.of(words.split(" ")))).mistakes();
    }
}
