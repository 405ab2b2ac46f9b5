package opora.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import opora.intake.formats.Keeper;
import opora.results.Description;
import opora.results.Description.Kind;
import opora.results.Description.Said;
import opora.results.Description.Subject;
import opora.results.DescriptionFacts;
import opora.results.Descriptions;
import opora.results.Descriptions.Known;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What sheets say of schools and works, from a file to the door. */
class DescriptionsOnRecordTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final AcademicYear YEAR = new AcademicYear(2026);
    private static final Procedure MATH = Procedure.of("VPR-5-MA");

    private final SmallWorld world = new SmallWorld();
    private final Keeper keeper =
            new RowKeepers(world.database, new JdbcTemplate(world.source()), world.schools)
                    .descriptionKeeper();
    private final Descriptions descriptions = new SqlDescriptions(world.database, world.origins);

    private static Description signs(String code, String count) {
        return new Description(
                Kind.SIGNS,
                new Subject.OfSchool(new SchoolCode(code), "СОШ", "Лужанск"),
                YEAR,
                List.of(
                        new Said("", "4 РУ", "есть маркер"),
                        new Said("", "Количество маркеров", count)),
                new Outcome.Source("Лист1", 12, 12, 1));
    }

    private static Description work(String maximum) {
        return new Description(
                Kind.WORK,
                new Subject.Work(MATH),
                YEAR,
                List.of(
                        new Said("1", Description.SKILL, "Делить \"{,}\""),
                        new Said("1", Description.MAXIMUM, maximum)),
                new Outcome.Source("", 2, 14, 13));
    }

    private void load(long load, Description... rows) {
        keeper.stage(load, load, new DescriptionFacts(List.of(rows)));
        keeper.accept(load, load, world.everySchool());
    }

    private List<Description> told(String school) {
        return descriptions.ofSchool(ALL, world.school(school)).stream()
                .map(Known::description)
                .toList();
    }

    @Test
    void what_was_read_comes_back_as_it_was_with_its_file() {
        load(5, signs("edu1", "1"), work("2"));

        assertThat(told("edu1")).containsExactly(signs("edu1", "1"));
        assertThat(told("edu2")).isEmpty();
        Known known = descriptions.ofWork(ALL, MATH, YEAR).orElseThrow();
        assertThat(known.description()).isEqualTo(work("2"));
        assertThat(descriptions.ofWork(ALL, MATH, YEAR.next())).isEmpty();
        assertThat(descriptions.trace(ALL, known.id()))
                .hasValueSatisfying(trace -> {
                    assertThat(trace.origin().file()).isEqualTo("файл 5.xlsx");
                    assertThat(trace.counts()).isTrue();
                });
    }

    @Test
    void a_later_load_supersedes_and_its_recall_shows_what_was_before() {
        load(5, signs("edu1", "1"), work("2"));
        long first = descriptions.ofWork(ALL, MATH, YEAR).orElseThrow().id();
        load(6, signs("edu1", "2"), work("3"));

        assertThat(told("edu1")).containsExactly(signs("edu1", "2"));
        assertThat(descriptions.trace(ALL, first).orElseThrow().counts()).isFalse();

        keeper.recall(6);
        assertThat(told("edu1")).containsExactly(signs("edu1", "1"));
        keeper.recall(5);
        assertThat(told("edu1")).isEmpty();
        assertThat(descriptions.ofWork(ALL, MATH, YEAR)).isEmpty();
    }

    @Test
    void staged_ones_are_invisible_and_those_of_unknown_schools_are_not_kept() {
        keeper.stage(5, 5, new DescriptionFacts(List.of(signs("edu1", "1"), signs("edu9", "1"))));
        assertThat(told("edu1")).isEmpty();
        keeper.accept(5, 5, world.everySchool());

        assertThat(told("edu1")).hasSize(1);
        assertThat(
                        world.database
                                .sql("select count(*) from results.description")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
        assertThat(keeper.restingOn(6, Set.of(), Set.of("edu1"))).containsExactly(5L);
        assertThat(keeper.restingOn(5, Set.of(), Set.of("edu1"))).isEmpty();
    }

    @Test
    void a_preview_tells_new_changed_and_known_ones_and_contradictions() {
        load(5, signs("edu1", "1"), signs("edu2", "1"));
        keeper.stage(
                6,
                6,
                new DescriptionFacts(
                        List.of(signs("edu1", "2"), signs("edu2", "1"), signs("edu3", "1"))));

        Keeper.Preview preview = keeper.preview(6, List.of(6L), world.everySchool(), Set.of());
        Keeper.Change change = preview.changes().getFirst();
        assertThat(change.title()).isEqualTo("Список признаков необъективности, 2026 год");
        assertThat(List.of(change.fresh(), change.changed(), change.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(change.examples())
                .extracting(Keeper.Difference::sentence)
                .containsExactly("СОШ: другое скажет 1\u00a0ячейка");

        keeper.stage(6, 7, new DescriptionFacts(List.of(signs("edu3", "4"))));
        assertThat(keeper.preview(6, List.of(6L, 7L), world.everySchool(), Set.of()).clashes())
                .extracting(Keeper.Clash::what)
                .containsExactly("СОШ, Список признаков необъективности, 2026 год");
    }

    @Test
    void in_one_load_one_row_must_say_all_that_the_others_say() {
        Description fuller = signs("edu1", "1");
        Description poorer = only(new Said("", "4 РУ", "есть маркер"));
        Description other =
                only(new Said("", "4 РУ", "есть маркер"), new Said("", "5 МА", "есть маркер"));

        keeper.stage(5, 5, new DescriptionFacts(List.of(poorer, fuller, fuller)));
        Keeper.Preview preview = keeper.preview(5, List.of(5L), world.everySchool(), Set.of());
        assertThat(preview.clashes()).isEmpty();
        assertThat(preview.changes().getFirst().fresh()).isEqualTo(1);
        assertThat(preview.changes().getFirst().unchanged()).isEqualTo(2);
        keeper.accept(5, 5, world.everySchool());
        assertThat(told("edu1")).containsExactly(fuller);

        keeper.stage(6, 6, new DescriptionFacts(List.of(poorer, fuller, other)));
        assertThat(keeper.preview(6, List.of(6L), world.everySchool(), Set.of()).clashes())
                .hasSize(1);
    }

    private static Description only(Said... said) {
        Description signs = signs("edu1", "1");
        return new Description(
                signs.kind(), signs.subject(), signs.year(), List.of(said), signs.source());
    }

    @Test
    void those_of_others_are_out_of_sight_and_works_are_for_everybody() {
        load(5, signs("edu1", "1"), work("2"));
        TerritoryScope other = new TerritoryScope.OneSchool(world.school("edu3"));
        long signs = descriptions.ofSchool(ALL, world.school("edu1")).getFirst().id();
        long work = descriptions.ofWork(ALL, MATH, YEAR).orElseThrow().id();

        assertThat(descriptions.ofSchool(other, world.school("edu1"))).isEmpty();
        assertThat(descriptions.trace(other, signs)).isEmpty();
        assertThat(descriptions.trace(other, work)).isPresent();
        assertThat(descriptions.ofWork(other, MATH, YEAR)).isPresent();
        assertThat(descriptions.ofWork(TerritoryScope.NOTHING, MATH, YEAR)).isEmpty();
        assertThat(descriptions.trace(TerritoryScope.NOTHING, work)).isEmpty();
    }
}
