package opora.intake;

import static opora.intake.Loading.OPERATOR;
import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.outcomes;
import static opora.intake.Loading.registerOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.CheckedFile.Standing;
import opora.territory.Municipality;
import opora.territory.School;
import org.junit.jupiter.api.Test;

class SchoolChoicesTest extends WithLoads {

    @Test
    void unknown_schools_are_decided_about_before_acceptance() {
        List<String> codes = freshCodes(4);
        accept(registerOf(codes.subList(0, 1)));
        String[] lines =
                codes.stream()
                        .map(code -> "2026;VPR-5-MA;" + code + ";25;9")
                        .toArray(String[]::new);
        CheckedBatch checked = check(read(outcomes("a.csv", lines)));
        long load = checked.batch().id();
        assertThat(checked.unknown())
                .extracting(UnknownSchool::code)
                .containsExactlyElementsOf(codes.subList(1, 4));
        assertThat(checked.unknown().getFirst().near())
                .extracting(CheckedBatch.Near::code)
                .contains(codes.getFirst());
        assertThat(checked.readiness())
                .isEqualTo(
                        new Readiness.Waiting(
                                List.of("Решите, что делать с незнакомыми кодами: их 3")));
        assertThat(batches.accept(load, checked.token(), OPERATOR))
                .isEqualTo(new Acceptance.Refused("Решите, что делать с незнакомыми кодами: их 3"));

        batches.choose(
                load,
                Map.of(
                        codes.get(1), Optional.of(new SchoolChoice.Add()),
                        codes.get(2), Optional.of(new SchoolChoice.LeaveOut()),
                        codes.get(3), Optional.of(new SchoolChoice.LeaveOut())));
        batches.choose(load, Map.of(codes.get(3), Optional.empty()));
        assertThat(check(load).readiness()).isInstanceOf(Readiness.Waiting.class);
        batches.choose(load, Map.of(codes.get(3), Optional.of(new SchoolChoice.LeaveOut())));
        CheckedBatch decided = check(load);
        assertThat(decided.totals()).isEqualTo(new CheckedBatch.Totals(1, 0, 2, 0, 0, 1, 2));
        batches.accept(load, decided.token(), OPERATOR);

        School added = schools.find(ALL, school(codes.get(1))).orElseThrow();
        assertThat(added.name()).isEqualTo(codes.get(1));
        assertThat(added.municipality().name()).isEqualTo(Municipality.NOT_TOLD);
        assertThat(results(codes.get(1))).hasSize(1);
        assertThat(known(codes)).containsOnlyKeys(codes.get(0), codes.get(1));
    }

    @Test
    void a_code_may_be_joined_to_a_known_school() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes.subList(0, 1)));
        long load = read(outcomes("a.csv", "2026;VPR-5-MA;" + codes.get(1) + ";25;9"));

        batches.choose(
                load,
                Map.of(codes.get(1), Optional.of(new SchoolChoice.Join(school(codes.get(0))))));
        batches.accept(load, check(load).token(), OPERATOR);

        assertThat(results(codes.get(0))).hasSize(1);
        assertThat(school(codes.get(1))).isEqualTo(school(codes.get(0)));

        long later = accept(outcomes("b.csv", "2025;VPR-5-MA;" + codes.get(1) + ";24;8"));
        assertThat(results(codes.get(0))).hasSize(2);
        assertThat(batches.recall(load, "не та школа", OPERATOR))
                .isEqualTo(
                        new Recall.Refused(
                                "Школы из этой загрузки нужны загрузке %d: сначала отзовите её"
                                        .formatted(later)));
    }

    @Test
    void a_code_joined_to_a_school_that_is_in_the_file_itself_contradicts_it() {
        List<String> codes = freshCodes(2);
        accept(registerOf(codes.subList(0, 1)));
        long load =
                read(
                        outcomes(
                                "a.csv",
                                "2026;VPR-5-MA;" + codes.get(0) + ";25;9",
                                "2026;VPR-5-MA;" + codes.get(1) + ";20;2"));

        batches.choose(
                load,
                Map.of(codes.get(1), Optional.of(new SchoolChoice.Join(school(codes.get(0))))));

        CheckedBatch aside = check(load);
        CheckedFile file = aside.files().getFirst();
        assertThat(file.standing()).isEqualTo(Standing.PUT_ASIDE);
        assertThat(file.findings().getFirst().wrong())
                .isEqualTo(
                        "Школа %s, ВПР 2026, математика, 5 класс: в строке 3 другие данные. Так вышло из-за вашего решения: код %s отнесён к этой школе"
                                .formatted(codes.get(0), codes.get(1)));
        assertThat(file.findings().getFirst().remedy())
                .startsWith(
                        "Если %s — другая школа, измените решение в таблице незнакомых кодов"
                                .formatted(codes.get(1)));
        assertThat(aside.unknown()).isEmpty();
        assertThat(aside.unknownAside())
                .singleElement()
                .satisfies(school -> {
                    assertThat(school.code()).isEqualTo(codes.get(1));
                    assertThat(school.choice())
                            .contains(new SchoolChoice.Join(school(codes.get(0))));
                });

        batches.choose(load, Map.of(codes.get(1), Optional.of(new SchoolChoice.Add())));
        assertThat(check(load).readiness()).isInstanceOf(Readiness.Ready.class);
        assertThat(check(load).unknownAside()).isEmpty();
    }

    @Test
    void a_file_that_a_decision_puts_aside_does_not_stop_the_others() {
        List<String> codes = freshCodes(3);
        accept(registerOf(codes.subList(0, 2)));
        long load =
                read(
                        outcomes(
                                "a.csv",
                                "2026;VPR-5-MA;" + codes.get(0) + ";25;9",
                                "2026;VPR-5-MA;" + codes.get(2) + ";20;2"),
                        outcomes("b.csv", "2026;VPR-5-MA;" + codes.get(1) + ";25;9"));
        batches.choose(
                load,
                Map.of(codes.get(2), Optional.of(new SchoolChoice.Join(school(codes.get(0))))));

        assertThat(batches.accept(load, check(load).token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(results(codes.get(1))).hasSize(1);
        assertThat(known(codes)).doesNotContainKey(codes.get(2));
    }
}
