package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.junit.jupiter.api.Test;

class HighAndEvenTest {

    @Test
    void answers_agree_with_scipy() {
        for (String region : List.of("0", "1", "2", "3")) {
            List<String[]> rows =
                    Golden.rows("evens.csv").stream().filter(row -> row[0].equals(region)).toList();
            List<Optional<HighAndEven>> answers =
                    HighAndEven.over(
                            Integer.parseInt(rows.getFirst()[1]),
                            rows.stream().map(row -> summary(row[2])).toList());
            for (int school = 0; school < rows.size(); school++) {
                agree(answers.get(school), rows.get(school));
            }
            assertThat(answers).filteredOn(Optional::isPresent).hasSizeGreaterThan(5);
        }
    }

    private static void agree(Optional<HighAndEven> answer, String[] row) {
        assertThat(answer.isPresent()).as(row[2]).isEqualTo(!row[3].isEmpty());
        answer.ifPresent(even -> {
            assertThat(even.expectedDeviation())
                    .isCloseTo(Double.parseDouble(row[3]), within(1e-6));
            assertThat(even.freedom() / Double.parseDouble(row[4])).isCloseTo(1, within(1e-4));
            assertThat(even.pValue()).isCloseTo(Double.parseDouble(row[5]), within(1e-6));
            assertThat(even.pValue())
                    .as("redone from the shown variances")
                    .isCloseTo(
                            FDistribution.of(even.size() - 1.0, even.freedom())
                                    .cumulativeProbability(
                                            even.variance() / even.expectedVariance()),
                            within(1e-9));
        });
    }

    @Test
    void too_few_schools_give_no_answer() {
        ScoreSummary school = summary("0 0 5 5 5 0");
        assertThat(HighAndEven.over(5, Collections.nCopies(19, school)))
                .hasSize(19)
                .allMatch(Optional::isEmpty);
        assertThat(HighAndEven.over(5, Collections.nCopies(20, school)))
                .hasSize(20)
                .allMatch(Optional::isPresent);
        assertThat(HighAndEven.over(5, List.of())).isEmpty();
    }

    @Test
    void everybody_with_full_marks_everywhere_is_no_error() {
        assertThat(HighAndEven.over(2, Collections.nCopies(20, summary("0 0 9"))))
                .allMatch(answer -> answer.orElseThrow().pValue() > 0.4);
    }

    @Test
    void a_score_above_the_maximum_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HighAndEven.over(1, List.of(summary("0 0 9"))));
    }

    private static ScoreSummary summary(String histogram) {
        return ScoreSummary.of(
                        Stream.of(histogram.split(" ")).mapToInt(Integer::parseInt).toArray())
                .orElseThrow();
    }
}
