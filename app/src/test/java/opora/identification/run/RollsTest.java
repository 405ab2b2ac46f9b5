package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.RunsTestBed.REGION;
import static opora.identification.RunsTestBed.municipality;
import static opora.identification.TestRegion.UPPER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.JudgedOutcome;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.identification.run.Roll.Line;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class RollsTest extends OnKeptRuns {

    private List<Line> lines(TerritoryScope seen, Run run) {
        return bed.rolls().of(seen, run).lines();
    }

    private Line line(Run run, long school) {
        return lines(REGION, run).stream()
                .filter(line -> line.school().value() == school)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_says_what_the_kept_verdict_says() {
        region.result(6, 2026, "VPR-5-RU", 4, 8).result(6, 2026, "VPR-5-MA", 1, 40);
        Run run = start();

        assertThat(lines(REGION, run))
                .hasSize(5)
                .allSatisfy(line -> {
                    Entry entry = entry(run, line.school().value());
                    List<JudgedOutcome> judged =
                            entry.verdict().outcomes().stream()
                                    .filter(outcome -> outcome.year().equals(YEAR))
                                    .toList();
                    List<JudgedOutcome> low = judged.stream().filter(JudgedOutcome::low).toList();
                    assertThat(line.code()).isEqualTo(entry.place().code());
                    assertThat(line.name()).isEqualTo(entry.place().name());
                    assertThat(line.home().name())
                            .isEqualTo(
                                    entry.place().municipality().orElse(Roll.Home.NOWHERE.name()));
                    assertThat(line.status()).isEqualTo(entry.verdict().verdict().status());
                    assertThat(line.low())
                            .isEqualTo(
                                    low.stream()
                                            .map(JudgedOutcome::procedure)
                                            .collect(Collectors.toSet()));
                    assertThat(line.onSmallGroups())
                            .isEqualTo(
                                    (low.isEmpty() ? judged : low)
                                            .stream().anyMatch(JudgedOutcome::smallGroup));
                    assertThat(line.highestShare())
                            .isEqualTo(
                                    judged.stream()
                                            .map(outcome -> outcome.failed().value())
                                            .max(Comparator.naturalOrder())
                                            .orElse(-1.0));
                    assertThat(line.highestMargin())
                            .isEqualTo(
                                    judged.stream()
                                            .map(JudgedOutcome::margin)
                                            .max(Comparator.naturalOrder())
                                            .orElse(Integer.MIN_VALUE));
                    assertThat(line.highestCertainty())
                            .isEqualTo(
                                    judged.stream()
                                            .map(JudgedOutcome::probabilityLow)
                                            .max(Comparator.naturalOrder())
                                            .orElse(-1.0));
                });
        assertThat(line(run, 1).low())
                .containsExactlyInAnyOrder(Procedure.of("VPR-6-RU"), Procedure.of("VPR-6-MA"));
        assertThat(line(run, 6))
                .satisfies(unknown -> {
                    assertThat(unknown.onSmallGroups()).isTrue();
                    assertThat(unknown.highestShare()).isEqualTo(0.5);
                    assertThat(unknown.name()).isEmpty();
                    assertThat(unknown.home()).isEqualTo(Roll.Home.NOWHERE);
                });
    }

    @Test
    void a_municipality_that_nobody_told_has_a_name_to_be_shown_under() {
        MunicipalityId nobody = new MunicipalityId(77);
        region.school(7, "Школа № 7", new Municipality(nobody, Municipality.NOT_TOLD))
                .result(7, 2026, "VPR-5-RU", 4, 8);

        assertThat(line(start(), 7).home())
                .isEqualTo(new Roll.Home(nobody.value(), Municipality.NOT_TOLD));
    }

    @Test
    void lines_come_as_a_person_reads_them() {
        region.school(10, "Школа № 10", UPPER).school(11, "Школа № 2", UPPER);

        assertThat(lines(REGION, start()))
                .extracting(line -> line.school().value())
                .containsExactly(1L, 2L, 11L, 10L, 3L, 4L);
    }

    @Test
    void what_is_not_loaded_is_told_as_the_list_tells_it() {
        Run run = start();

        assertThat(bed.rolls().of(REGION, run).notLoaded(YEAR))
                .isEqualTo(bed.runs().schools(REGION, run.id()).notLoaded(YEAR))
                .doesNotContain(Procedure.of("VPR-6-RU"))
                .contains(Procedure.of("OGE-9-RU"));
        assertThat(bed.rolls().of(REGION, run).notLoaded(YEAR.previous()))
                .isEqualTo(bed.runs().schools(REGION, run.id()).notLoaded(YEAR.previous()));
    }

    @Test
    void who_sees_the_whole_region_is_told_from_memory() {
        Run run = start();

        assertThat(bed.rolls().of(REGION, run)).isSameAs(bed.rolls().of(REGION, run));
    }

    @Test
    void a_municipality_never_hears_what_is_kept_for_the_region() {
        Run run = startInForce();
        bed.rolls().of(REGION, run);

        assertThat(lines(municipality(2), run))
                .extracting(line -> line.school().value())
                .containsExactly(3L, 4L);
        bed.runs().withdraw(OPERATOR, run.id());
        assertThat(lines(municipality(2), run)).isEmpty();
    }

    /** A scope that is wider than the sight of the connection: what the second wall is for. */
    @Test
    void a_connection_that_sees_less_neither_fills_the_memory_nor_is_told_from_it() {
        Run run = startInForce();
        TerritoryScope third = new TerritoryScope.NamedSchools(Set.of(new SchoolId(3)));
        Caller curator =
                new Caller(
                        Optional.of(
                                new Viewer(
                                        9,
                                        "Юдин П. К.",
                                        "c@opora.test",
                                        Role.CURATOR,
                                        third,
                                        "Одна школа")),
                        "");

        curator.during(() -> assertThat(lines(REGION, run)).hasSize(1));
        assertThat(lines(REGION, run)).hasSize(4);
        curator.during(() -> assertThat(lines(REGION, run)).hasSize(1));
    }

    @Test
    void verdicts_are_read_of_the_schools_that_are_asked_for_and_in_sight() {
        Run run = startInForce();
        Set<SchoolId> asked = Set.of(new SchoolId(1), new SchoolId(3));

        assertThat(bed.rolls().verdicts(REGION, run, asked).entries())
                .containsExactly(entry(run, 1), entry(run, 3));
        assertThat(bed.rolls().verdicts(municipality(2), run, asked).entries())
                .containsExactly(entry(run, 3));
    }

    @Test
    void a_school_knows_what_the_roll_says_of_it() {
        Roll roll = bed.rolls().of(REGION, start());

        assertThat(roll.statusOf(new SchoolId(1))).contains(Status.LOW_RESULTS);
        assertThat(roll.statusOf(new SchoolId(5))).isEmpty();
        assertThat(roll.has(new SchoolId(5))).isFalse();
    }
}
