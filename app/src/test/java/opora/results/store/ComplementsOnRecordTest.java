package opora.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.intake.formats.Keeper;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Complements;
import opora.results.Complements.Known;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.territory.MunicipalityId;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ComplementsOnRecordTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Procedure MATH = Procedure.of("VPR-5-MA");
    private static final Group.Municipality LUZHANSK =
            new Group.Municipality("Лужанский муниципальный район", "reg79_m001");

    private final SmallWorld world = new SmallWorld();
    private final Keeper keeper =
            new RowKeepers(world.database, new JdbcTemplate(world.source()), world.schools)
                    .complementKeeper();
    private final Complements complements = new SqlComplements(world.database, world.origins);

    private static Complement row(Group group, Integer participants, String... percents) {
        List<Value> values = new ArrayList<>();
        for (int at = 0; at < percents.length; at++) {
            values.add(
                    new Value(
                            "1К" + (at + 1),
                            Optional.empty(),
                            Optional.of(3),
                            new BigDecimal(percents[at]),
                            Optional.empty()));
        }
        return new Complement(
                Kind.TASKS,
                group,
                YEAR,
                MATH,
                Optional.of(participants),
                values,
                new Outcome.Source("РУ 5", 12, 12, 1));
    }

    private static Group school(String code) {
        return new Group.School("СОШ", new SchoolCode(code), Optional.of(LUZHANSK));
    }

    private void load(long load, Complement... rows) {
        keeper.stage(load, load, new OutcomeFacts(List.of(), List.of(rows)));
        keeper.accept(load, load, world.everySchool());
    }

    private Keeper.Preview preview(long load) {
        return keeper.preview(load, List.of(load), world.everySchool(), Set.of());
    }

    private List<String> told(String school) {
        return complements.ofSchool(ALL, world.school(school)).stream()
                .map(Known::complement)
                .map(row -> row.group().key() + " " + row.values().getFirst().percent())
                .toList();
    }

    @Test
    void everything_that_a_row_tells_comes_back_as_it_was() {
        Complement told =
                new Complement(
                        Kind.TASKS_BY_GROUP,
                        school("edu1"),
                        YEAR,
                        MATH,
                        Optional.empty(),
                        List.of(
                                new Value(
                                        "5(1)",
                                        Optional.of(2),
                                        Optional.of(3),
                                        new BigDecimal("54.90"),
                                        Optional.of(0)),
                                new Value(
                                        "\"{,}\"",
                                        Optional.empty(),
                                        Optional.empty(),
                                        new BigDecimal("0"),
                                        Optional.empty())),
                        new Outcome.Source("РУ 5", 12, 16, 5));
        load(5, told);

        List<Known> kept = complements.ofSchool(ALL, world.school("edu1"), YEAR, MATH);

        assertThat(kept).extracting(Known::complement).containsExactly(told);
        assertThat(kept.getFirst().school()).contains(world.school("edu1"));
        assertThat(complements.trace(ALL, kept.getFirst().id()))
                .hasValueSatisfying(trace -> {
                    assertThat(trace.counts()).isTrue();
                    assertThat(trace.origin().file()).isEqualTo("файл 5.xlsx");
                });
    }

    @Test
    void a_school_is_told_with_its_municipality_region_and_country() {
        load(
                5,
                row(new Group.Country("Вся выборка"), 1391000, "54.97"),
                row(new Group.Region("Среднереченская область"), 120, "50"),
                row(LUZHANSK, 70, "51"),
                row(new Group.Municipality("Озёрск", ""), 50, "52"),
                row(school("edu1"), 20, "40"),
                row(school("edu2"), 50, "60"));

        assertThat(told("edu1"))
                .containsExactly(
                        "school:edu1 40",
                        "municipality:reg79_m001 51",
                        "region 50",
                        "country 54.97");
        assertThat(told("edu3"))
                .as("a municipality without schools in the report is found by its name")
                .containsExactly("municipality:озерск 52", "region 50", "country 54.97");
    }

    @Test
    void staged_rows_are_invisible_and_dropped_ones_are_gone() {
        keeper.stage(5, 5, new OutcomeFacts(List.of(), List.of(row(school("edu1"), 20, "40"))));
        assertThat(told("edu1")).isEmpty();

        keeper.drop(5);
        keeper.accept(5, 5, world.everySchool());
        assertThat(told("edu1")).isEmpty();
    }

    @Test
    void a_later_load_supersedes_and_its_recall_shows_what_was_before() {
        load(5, row(LUZHANSK, 70, "51"), row(school("edu1"), 20, "40", "30"));
        List<String> before = told("edu1");
        long first = complements.ofSchool(ALL, world.school("edu1")).getFirst().id();
        load(6, row(LUZHANSK, 70, "51"), row(school("edu1"), 21, "41", "30"));

        assertThat(told("edu1")).containsExactly("school:edu1 41", "municipality:reg79_m001 51");
        assertThat(complements.trace(ALL, first).orElseThrow().counts()).isFalse();

        keeper.recall(6);
        assertThat(told("edu1")).isEqualTo(before);
        keeper.recall(5);
        assertThat(told("edu1")).isEmpty();
    }

    @Test
    void a_load_that_only_confirms_takes_over_when_what_it_confirmed_is_recalled() {
        load(5, row(school("edu1"), 20, "40", "30"));
        load(6, row(school("edu1"), 20, "40"));
        assertThat(complements.ofSchool(ALL, world.school("edu1")))
                .extracting(Known::batch)
                .containsExactly(5L);

        keeper.recall(5);

        assertThat(complements.ofSchool(ALL, world.school("edu1")))
                .extracting(Known::batch)
                .containsExactly(6L);
    }

    @Test
    void rows_of_a_school_that_nobody_knows_are_not_kept() {
        load(5, row(school("edu9"), 20, "40"), row(LUZHANSK, 70, "51"));

        assertThat(
                        world.database
                                .sql("select count(*) from results.complement")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(keeper.restingOn(6, Set.of(), Set.of("edu1"))).isEmpty();
    }

    @Test
    void a_preview_tells_new_changed_and_known_rows_and_contradictions() {
        load(5, row(school("edu1"), 20, "40", "30"), row(school("edu2"), 20, "10"));
        keeper.stage(
                6,
                6,
                new OutcomeFacts(
                        List.of(),
                        List.of(
                                row(school("edu1"), 21, "41", "30"),
                                row(school("edu2"), 20, "10"),
                                row(school("edu3"), 20, "10"))));

        Keeper.Change change = preview(6).changes().getFirst();
        assertThat(change.title()).isEqualTo("ВПР 2026, математика, 5 класс: «Выполнение заданий»");
        assertThat(List.of(change.fresh(), change.changed(), change.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(change.examples())
                .extracting(Keeper.Difference::sentence)
                .containsExactly("СОШ: участников было 20, станет 21; изменится 1\u00a0число");
        assertThat(preview(6).clashes()).isEmpty();

        keeper.stage(6, 7, new OutcomeFacts(List.of(), List.of(row(school("edu3"), 20, "11"))));
        Keeper.Preview both = keeper.preview(6, List.of(6L, 7L), world.everySchool(), Set.of());
        assertThat(both.clashes())
                .extracting(Keeper.Clash::what)
                .containsExactly("СОШ, ВПР 2026, математика, 5 класс: «Выполнение заданий»");
    }

    @Test
    void rows_of_others_are_out_of_sight() {
        load(
                5,
                row(new Group.Country("Вся выборка"), 1391000, "54.97"),
                row(LUZHANSK, 70, "51"),
                row(school("edu1"), 20, "40"));
        SchoolId third = world.school("edu3");
        TerritoryScope other = new TerritoryScope.OneSchool(third);
        List<Long> ids =
                complements.ofSchool(ALL, world.school("edu1")).stream().map(Known::id).toList();

        assertThat(complements.ofSchool(other, world.school("edu1"))).isEmpty();
        assertThat(complements.ofSchool(other, third)).hasSize(1);
        assertThat(ids.stream().map(id -> complements.trace(other, id).isPresent()))
                .containsExactly(false, false, true);
        assertThat(
                        ids.stream()
                                .map(id ->
                                        complements.trace(TerritoryScope.NOTHING, id).isPresent()))
                .containsExactly(false, false, false);
    }

    @Test
    void numbers_of_a_municipality_that_would_give_a_school_away_are_not_told() {
        load(
                5,
                row(LUZHANSK, 70, "51"),
                row(school("edu1"), 20, "40"),
                row(school("edu2"), 50, "60"));
        TerritoryScope one = new TerritoryScope.OneSchool(world.school("edu1"));

        assertThat(keys(one)).as("the other school is what is left").containsExactly("school:edu1");
        assertThat(keys(new TerritoryScope.OneMunicipality(luzhansk()))).hasSize(2);
        assertThat(keys(ALL)).hasSize(2);

        world.register.stage(
                2,
                12,
                List.of(
                        SmallWorld.school("edu4", "Школа № 4", "Лужанск"),
                        SmallWorld.school("edu5", "Школа № 5", "Лужанск")));
        world.register.accept(2, 20);
        assertThat(keys(one)).as("two took part, whoever else there is").hasSize(1);

        keeper.stage(21, 21, new OutcomeFacts(List.of(), List.of(row(school("edu4"), 10, "30"))));
        keeper.accept(21, 21, Map.of("edu4", world.school("edu4")));
        assertThat(keys(one)).containsExactly("school:edu1", "municipality:reg79_m001");
        assertThat(
                        keys(
                                new TerritoryScope.NamedSchools(
                                        Set.of(world.school("edu1"), world.school("edu2")))))
                .as("all but one are in sight")
                .containsExactly("school:edu1");
        assertThat(municipalityOf(one)).isPresent();
    }

    private MunicipalityId luzhansk() {
        return world.schools.list(ALL).stream()
                .filter(school -> school.id().equals(world.school("edu1")))
                .findFirst()
                .orElseThrow()
                .municipality()
                .id();
    }

    private List<String> keys(TerritoryScope seen) {
        List<Known> rows = complements.ofSchool(seen, world.school("edu1"));
        assertThat(municipalityOf(seen).isPresent())
                .isEqualTo(
                        rows.stream().anyMatch(row -> row.complement().group().equals(LUZHANSK)));
        return rows.stream().map(row -> row.complement().group().key()).toList();
    }

    /** Its page. */
    private Optional<Complements.Trace> municipalityOf(TerritoryScope seen) {
        return complements.ofSchool(ALL, world.school("edu1")).stream()
                .filter(row -> row.complement().group().equals(LUZHANSK))
                .findFirst()
                .flatMap(row -> complements.trace(seen, row.id()));
    }
}
