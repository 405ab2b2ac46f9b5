package opora.programme.feasibility;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.access.Role;
import opora.access.Viewer;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.programme.feasibility.ToldFeasibility.Answer;
import opora.programme.feasibility.ToldFeasibility.Seen;
import opora.programme.feasibility.ToldFeasibility.Why;
import opora.statistics.Likeness;
import opora.statistics.Share;
import opora.statistics.ShareTarget;
import opora.statistics.ShareTarget.Direction;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Forty schools of one municipality and two of another went from 18 of 50 to 17, four of them to 9; the school that asks has 18 of 49. */
@SpringBootTest
@OnTestDatabase
class FeasibilitiesTest {

    private static final Procedure GEOGRAPHY = Procedure.of("VPR-7-GE");
    private static final ShareTarget TWENTY = ShareTarget.ofPercent("20", Direction.AT_MOST);
    private static final int HERE = 40;

    @Autowired Batches batches;
    @Autowired Schools schools;
    @Autowired Feasibilities feasibilities;

    private final List<String> codes = Loading.freshCodes(HERE + 5);
    private long load;

    @BeforeEach
    void history_is_loaded() {
        List<String> register = new ArrayList<>();
        List<String> results = new ArrayList<>();
        for (int at = 0; at < HERE + 2; at++) {
            register.add(line(at, at < HERE ? "Ближний " : "Дальний "));
            results.add("2025;VPR-7-GE;%s;50;18".formatted(codes.get(at)));
            results.add("2026;VPR-7-GE;%s;50;%d".formatted(codes.get(at), at < 4 ? 9 : 17));
        }
        register.add(line(HERE + 2, "Ближний "));
        results.add("2026;VPR-7-GE;%s;49;18".formatted(codes.get(HERE + 2)));
        register.add(line(HERE + 3, "Ближний "));
        register.add(line(HERE + 4, "Ближний "));
        results.add("2026;VPR-7-GE;%s;4;2".formatted(codes.get(HERE + 4)));
        List<Upload> files =
                List.of(
                        Loading.register("реестр.csv", register.toArray(String[]::new)),
                        Loading.outcomes("результаты.csv", results.toArray(String[]::new)));
        load = ((Received.Taken) batches.receive(files, Loading.OPERATOR)).batch();
        batches.readNow(load);
        assertThat(
                        batches.accept(
                                load, batches.check(load).orElseThrow().token(), Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    private String line(int at, String municipality) {
        return "%s;Школа %s;%s"
                .formatted(codes.get(at), codes.get(at), municipality + codes.get(0));
    }

    @AfterEach
    void and_recalled() {
        batches.recall(load, "проверка", Loading.OPERATOR);
    }

    private School school(int at) {
        return schools.search(new TerritoryScope.WholeRegion(), codes.get(at), 9).stream()
                .filter(one -> one.code().toString().contains(codes.get(at)))
                .filter(one -> one.name().endsWith(" " + codes.get(at)))
                .findFirst()
                .orElseThrow();
    }

    private static Viewer viewer(Role role, TerritoryScope scope) {
        return new Viewer(9, "Проба П. П.", "proba@opora.test", role, scope, "");
    }

    private Optional<ToldFeasibility> told(Viewer viewer, int at) {
        return feasibilities.of(viewer, school(at).id(), GEOGRAPHY, TWENTY);
    }

    @Test
    void the_region_reads_how_many_similar_schools_came_to_the_target() {
        ToldFeasibility told = told(Loading.OPERATOR, HERE + 2).orElseThrow();
        assertThat(told.answer())
                .isEqualTo(new Answer.Seldom(new Seen(4, 42, 42, new Likeness.Step(5, 2))));
        assertThat(told.year()).contains(new AcademicYear(2026));
        assertThat(told.base()).contains(new Share(18, 49));
        assertThat(plain(told.sentences().getFirst()))
                .isEqualTo(
                        "С 18 из 49 · 37 % до 20 % за год: 4 из 42 похожих школ. Так бывает редко.");
    }

    @Test
    void a_school_reads_the_same_counts_though_it_sees_none_of_the_others() {
        Viewer own = viewer(Role.SCHOOL, new TerritoryScope.OneSchool(school(HERE + 2).id()));
        assertThat(told(own, HERE + 2).orElseThrow().answer())
                .isEqualTo(told(Loading.OPERATOR, HERE + 2).orElseThrow().answer());
    }

    @Test
    void a_municipality_that_sees_all_but_two_of_them_is_told_no_counts() {
        Viewer near =
                viewer(
                        Role.MUNICIPAL_COORDINATOR,
                        new TerritoryScope.OneMunicipality(school(HERE + 2).municipality().id()));
        ToldFeasibility told = told(near, HERE + 2).orElseThrow();
        assertThat(told.answer()).isEqualTo(new Answer.CannotBeJudged(Why.WITHHELD));
        assertThat(told.unchanged()).isPresent();
    }

    @Test
    void a_school_is_not_among_those_that_are_like_it() {
        ToldFeasibility told = told(Loading.OPERATOR, 5).orElseThrow();
        assertThat(told.answer())
                .isInstanceOfSatisfying(
                        Answer.Seldom.class,
                        seldom -> assertThat(seldom.seen().cases()).isEqualTo(41));
    }

    @Test
    void what_is_out_of_sight_is_no_school_and_what_has_no_result_is_not_judged() {
        Viewer own = viewer(Role.SCHOOL, new TerritoryScope.OneSchool(school(5).id()));
        assertThat(told(own, HERE + 2)).isEmpty();
        assertThat(told(Loading.OPERATOR, HERE + 3).orElseThrow())
                .satisfies(told -> {
                    assertThat(told.answer()).isEqualTo(new Answer.CannotBeJudged(Why.NO_RESULT));
                    assertThat(told.base()).isEmpty();
                    assertThat(told.sentences()).hasSize(1);
                });
    }

    @Test
    void a_target_that_is_reached_is_not_judged() {
        assertThat(told(Loading.OPERATOR, 0).orElseThrow().answer())
                .isEqualTo(new Answer.CannotBeJudged(Why.REACHED_ALREADY));
    }

    @Test
    void too_small_a_group_is_told_to_those_in_charge_alone() {
        TerritoryScope scope = new TerritoryScope.OneSchool(school(HERE + 4).id());
        ToldFeasibility hidden = told(viewer(Role.TEACHER, scope), HERE + 4).orElseThrow();
        assertThat(hidden.answer()).isEqualTo(new Answer.CannotBeJudged(Why.HIDDEN));
        assertThat(hidden.base()).isEmpty();
        assertThat(hidden.unchanged()).isEmpty();
        assertThat(told(viewer(Role.SCHOOL, scope), HERE + 4).orElseThrow().answer())
                .isEqualTo(new Answer.CannotBeJudged(Why.TOO_FEW));
    }
}
