package opora.identification;

import static opora.identification.Given.counting;
import static opora.identification.Given.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import opora.statistics.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "1,одной процедуре",
        "2,двух процедурах",
        "3,трёх процедурах",
        "4,четырёх процедурах",
        "5,пяти процедурах",
        "6,шести процедурах",
        "7,семи процедурах",
        "8,восьми процедурах",
        "9,девяти процедурах",
        "10,десяти процедурах",
        "11,11 процедурах",
        "21,21 процедуре",
        "22,22 процедурах",
        "111,111 процедурах"
    })
    void in_so_many_procedures(int count, String words) {
        assertThat(Wording.inProcedures(count)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2,двух учтённых процедур",
        "8,восьми учтённых процедур",
        "12,12 учтённых процедур",
        "21,21 учтённой процедуры"
    })
    void of_so_many_procedures(int count, String words) {
        assertThat(Wording.ofCountedProcedures(count)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1,учтена 1 процедура из 8",
        "2,учтены 2 процедуры из 8",
        "5,учтено 5 процедур из 8",
        "8,учтено 8 процедур из 8"
    })
    void so_many_were_counted(int count, String words) {
        assertThat(plain(Wording.countedOf(count, 8))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1,на 1 ученика,не справился ещё 1 ученик",
        "2,на 2 ученика,не справились ещё 2 ученика",
        "5,на 5 учеников,не справились ещё 5 учеников",
        "11,на 11 учеников,не справились ещё 11 учеников",
        "21,на 21 ученика,не справился ещё 21 ученик",
        "23,на 23 ученика,не справились ещё 23 ученика"
    })
    void so_many_pupils(int count, String fewer, String more) {
        assertThat(plain("на " + Wording.pupilsAccusative(count))).isEqualTo(fewer);
        assertThat(plain(Wording.failedAlso(count))).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource({
        "1,100 процентных пунктов",
        "2,50 процентных пунктов",
        "3,33 процентных пункта",
        "6,17 процентных пунктов",
        "7,14 процентных пунктов",
        "9,11 процентных пунктов"
    })
    void one_pupil_weighs_so_many_points(int size, String points) {
        assertThat(plain(Wording.pointsOfOne(size))).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "9,25,30,'9 из 25 · 36 %'",
        "29,97,30,'29 из 97 · 29,9 %'",
        "2999,10000,30,'2999 из 10 000 · 29,99 %'",
        "3,10,30,'3 из 10 · 30 %'",
        "761,2500,30.4,'761 из 2500 · 30,4 %'",
        "11,40,27.5,'11 из 40 · 28 %'",
        "0,3,30,'0 из 3 · 0 %'"
    })
    void a_share_never_shows_itself_on_the_wrong_side_of_the_threshold(
            int failed, int participants, String percent, String words) {
        Threshold threshold = Threshold.ofPercent(percent);
        Method federal = counting("VPR-6-RU");
        Method method =
                new Method(federal.id(), threshold, 1, federal.clauseB(), federal.procedures());
        JudgedOutcome outcome =
                verdict(method, 2026, "2026 VPR-6-RU " + failed + "/" + participants)
                        .outcomes()
                        .getFirst();
        assertThat(plain(Wording.share(outcome, threshold))).isEqualTo(words);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
