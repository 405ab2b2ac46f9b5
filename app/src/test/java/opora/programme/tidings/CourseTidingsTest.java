package opora.programme.tidings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.access.Hat;
import opora.access.Role;
import opora.programme.Programme;
import opora.programme.ProgrammeLevel;
import opora.programme.agreement.Course;
import opora.programme.agreement.Stage;
import opora.programme.agreement.Step;
import opora.programme.agreement.Step.Kind;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope.NamedSchools;
import opora.territory.TerritoryScope.OneMunicipality;
import opora.territory.TerritoryScope.OneSchool;
import opora.territory.TerritoryScope.WholeRegion;
import org.junit.jupiter.api.Test;

/** Who hears of a step of a programme of school 7 in municipality 3. */
class CourseTidingsTest {

    private static final SchoolId SCHOOL = new SchoolId(7);
    private static final MunicipalityId MUNICIPALITY = new MunicipalityId(3);

    private static final Hat HEAD = new Hat(Role.SCHOOL, new OneSchool(SCHOOL));
    private static final Hat NEIGHBOUR = new Hat(Role.SCHOOL, new OneSchool(new SchoolId(8)));
    private static final Hat CURATOR =
            new Hat(Role.CURATOR, new NamedSchools(Set.of(SCHOOL, new SchoolId(8))));
    private static final Hat STRANGER =
            new Hat(Role.CURATOR, new NamedSchools(Set.of(new SchoolId(8))));
    private static final Hat DISTRICT =
            new Hat(Role.MUNICIPAL_COORDINATOR, new OneMunicipality(MUNICIPALITY));
    private static final Hat CITY =
            new Hat(Role.MUNICIPAL_COORDINATOR, new OneMunicipality(new MunicipalityId(4)));
    private static final Hat REGION = new Hat(Role.OPERATOR, new WholeRegion());
    private static final List<Hat> ALL =
            List.of(HEAD, NEIGHBOUR, CURATOR, STRANGER, DISTRICT, CITY, REGION);

    private record Taken(Kind kind, Optional<Stage> stage) {

        static Taken of(Kind kind) {
            return new Taken(kind, Optional.empty());
        }

        static Taken to(Kind kind, Stage stage) {
            return new Taken(kind, Optional.of(stage));
        }
    }

    private static List<Tiding> tidings(Taken... taken) {
        List<Step> steps = new ArrayList<>();
        for (Taken one : taken) {
            steps.add(
                    new Step(
                            steps.size() + 11,
                            2,
                            one.kind(),
                            one.stage(),
                            "",
                            "слова, которых в напоминании нет",
                            Instant.EPOCH,
                            1,
                            "Белова"));
        }
        Programme programme =
                new Programme(
                        5,
                        ProgrammeLevel.SCHOOL,
                        Optional.empty(),
                        Optional.of(SCHOOL),
                        "school",
                        "",
                        "Программа школы",
                        Optional.empty(),
                        new Course(steps, 2));
        return new CourseTidings(
                        new Concerned(programme, Optional.of(MUNICIPALITY)), "Боровинская СОШ")
                .of(steps.getLast().kind());
    }

    private static List<Hat> told(Tiding tiding) {
        return ALL.stream().filter(tiding.to()).toList();
    }

    @Test
    void whoever_looks_first_is_told_and_nobody_else() {
        List<Tiding> toCurator = tidings(Taken.to(Kind.SUBMITTED, Stage.CURATOR));
        assertThat(toCurator).hasSize(1);
        assertThat(told(toCurator.getFirst())).containsExactly(CURATOR);
        assertThat(toCurator.getFirst().title())
                .isEqualTo("Ждёт согласования: «Программа школы», Боровинская СОШ");

        assertThat(told(tidings(Taken.to(Kind.SUBMITTED, Stage.MUNICIPALITY)).getFirst()))
                .containsExactly(DISTRICT);
        assertThat(told(tidings(Taken.to(Kind.SUBMITTED, Stage.REGION)).getFirst()))
                .containsExactly(REGION);
    }

    @Test
    void a_programme_that_is_handed_on_is_told_to_the_next_and_to_its_school() {
        List<Tiding> passed =
                tidings(
                        Taken.to(Kind.SUBMITTED, Stage.CURATOR),
                        Taken.to(Kind.PASSED, Stage.MUNICIPALITY));

        assertThat(passed.stream().flatMap(one -> told(one).stream()))
                .containsExactlyInAnyOrder(DISTRICT, HEAD);
    }

    @Test
    void a_return_and_an_approval_are_told_to_the_school_without_the_words_of_anybody() {
        for (Kind kind : List.of(Kind.RETURNED, Kind.APPROVED)) {
            List<Tiding> told =
                    tidings(Taken.to(Kind.SUBMITTED, Stage.MUNICIPALITY), Taken.of(kind));
            assertThat(told).hasSize(1);
            assertThat(told(told.getFirst())).containsExactly(HEAD);
            assertThat(told.getFirst().title() + told.getFirst().text()).doesNotContain("слова");
        }
    }

    @Test
    void everybody_who_had_it_to_look_at_hears_that_it_was_recalled() {
        List<Tiding> recalled =
                tidings(
                        Taken.to(Kind.SUBMITTED, Stage.CURATOR),
                        Taken.to(Kind.PASSED, Stage.MUNICIPALITY),
                        Taken.of(Kind.RECALLED));

        assertThat(told(recalled.getFirst())).containsExactly(CURATOR, DISTRICT);
    }

    @Test
    void each_step_has_a_key_of_its_own() {
        assertThat(tidings(Taken.to(Kind.SUBMITTED, Stage.CURATOR)).getFirst().key())
                .isNotEqualTo(
                        tidings(Taken.to(Kind.SUBMITTED, Stage.CURATOR), Taken.of(Kind.RETURNED))
                                .getFirst()
                                .key());
    }
}
