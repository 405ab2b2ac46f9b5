package opora.territory.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import opora.territory.Municipality;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class SchoolsAndRegisterTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final TestDatabase database = TestDatabase.fresh();
    private final Schools schools = new SqlSchools(database.client());
    private final Register register =
            new SqlRegister(database.client(), new JdbcTemplate(database.source()));

    @Test
    void a_staged_school_is_invisible_until_its_load_is_accepted() {
        register.stage(1, 11, List.of(school("edu100001", "Школа № 1", "Лужанск")));

        assertThat(schools.list(ALL)).isEmpty();
        assertThat(schools.municipalities(ALL)).isEmpty();

        Map<String, SchoolId> accepted = register.accept(1, 1);

        assertThat(accepted).containsOnlyKeys("edu100001");
        assertThat(schools.list(ALL)).extracting(School::name).containsExactly("Школа № 1");
        assertThat(schools.byCode(ALL, List.of(new SchoolCode("SCH100001")))).isEqualTo(accepted);
    }

    @Test
    void schools_stand_by_municipality_and_then_in_the_russian_order_of_numbers() {
        accept(
                1,
                school("edu1", "Школа № 10", "Лужанск"),
                school("edu2", "Школа № 2", "Лужанск"),
                school("edu3", "Ёлкинская СОШ", "Верхнелужский район"),
                school("edu4", "Жуковская СОШ", "Верхнелужский район"));

        assertThat(schools.list(ALL))
                .extracting(School::name)
                .containsExactly("Ёлкинская СОШ", "Жуковская СОШ", "Школа № 2", "Школа № 10");
    }

    @Test
    void schools_without_a_municipality_come_last_and_theirs_is_none_to_choose() {
        accept(
                1,
                school("edu1", "Школа № 1", Municipality.NOT_TOLD),
                school("edu2", "Школа № 2", "Ясногорск"));

        assertThat(schools.list(ALL)).extracting(School::code).containsExactly("edu2", "edu1");
        assertThat(schools.municipalities(ALL))
                .extracting(Municipality::name)
                .containsExactly("Ясногорск");
    }

    @Test
    void a_load_that_is_dropped_leaves_no_municipality_behind() {
        register.stage(1, 11, List.of(school("edu1", "Школа № 1", "Лужанск")));
        register.drop(1);

        assertThat(
                        database.client()
                                .sql("select count(*) from territory.municipality")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void two_registers_staged_at_once_do_not_wait_for_each_other() {
        DataSource source = database.source();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(source);
        Register both = TerritoryOnRecord.register(source);
        TransactionTemplate alone = new TransactionTemplate(manager);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        new TransactionTemplate(manager)
                .executeWithoutResult(first -> {
                    both.stage(1, 11, List.of(school("edu1", "Школа № 1", "Лужанск")));
                    alone.executeWithoutResult(second -> {
                        both.stage(2, 21, List.of(school("edu2", "Школа № 2", "Озёрск")));
                        JdbcClient.create(source).sql("set local lock_timeout = '2s'").update();
                        both.stage(2, 22, List.of(school("edu1", "Школа № 1", "Лужанск")));
                    });
                });
        both.drop(1);
        both.drop(2);
    }

    @Test
    void spaces_of_municipalities_do_not_make_two_of_one() {
        accept(
                1,
                school("edu1", "Школа № 1", "Верхнелужский  район"),
                school("edu2", " Школа\u00a0№ 2 ", "Верхнелужский район "));

        assertThat(schools.municipalities(ALL))
                .extracting(Municipality::name)
                .containsExactly("Верхнелужский район");
        assertThat(schools.list(ALL)).extracting(School::name).contains("Школа № 2");
    }

    @Test
    void search_takes_any_words_of_name_code_and_place() {
        accept(
                1,
                school("edu100201", "Школа № 2 имени Ежова", "Лужанск"),
                school("edu100202", "Школа № 12", "Лужанск"),
                school("edu100203", "100%-я гимназия", "Озёрск"));

        assertThat(found("лужанск ЕЖОВА")).containsExactly("Школа № 2 имени Ежова");
        assertThat(found("№2")).containsExactly("Школа № 2 имени Ежова", "Школа № 12");
        assertThat(found("озерск")).containsExactly("100%-я гимназия");
        assertThat(found("%")).containsExactly("100%-я гимназия");
        assertThat(found("100202")).containsExactly("Школа № 12");
        assertThat(found("")).hasSize(3);
        assertThat(schools.search(ALL, "школа", 1)).hasSize(1);
    }

    private List<String> found(String part) {
        return schools.search(ALL, part, 50).stream().map(School::name).toList();
    }

    @Test
    void what_lies_outside_the_scope_does_not_exist() {
        accept(
                1,
                school("edu1", "Школа № 1", "Лужанск"),
                school("edu2", "Школа № 2", "Лужанск"),
                school("edu3", "Школа № 3", "Озёрск"));
        School first = schools.search(ALL, "№ 1", 1).getFirst();
        School third = schools.search(ALL, "№ 3", 1).getFirst();
        TerritoryScope luzhansk = new TerritoryScope.OneMunicipality(first.municipality().id());
        TerritoryScope own = new TerritoryScope.OneSchool(first.id());

        assertThat(schools.list(luzhansk)).extracting(School::code).containsExactly("edu1", "edu2");
        assertThat(schools.find(luzhansk, third.id())).isEmpty();
        assertThat(schools.search(luzhansk, "№ 3", 9)).isEmpty();
        assertThat(schools.byCode(luzhansk, List.of(new SchoolCode("edu3")))).isEmpty();
        assertThat(schools.municipalities(luzhansk)).containsExactly(first.municipality());
        assertThat(schools.list(own)).containsExactly(first);
        assertThat(schools.find(own, third.id())).isEmpty();
        assertThat(schools.municipalities(own)).containsExactly(first.municipality());
    }

    @Test
    void a_newer_register_counts_and_its_recall_shows_what_was_before() {
        accept(1, school("edu1", "Школа № 1", "Лужанск"));
        School before = schools.list(ALL).getFirst();

        accept(2, school("edu1", "Лицей № 1", "Озёрск"));
        School renamed = schools.list(ALL).getFirst();

        assertThat(renamed.id()).isEqualTo(before.id());
        assertThat(renamed.name()).isEqualTo("Лицей № 1");
        assertThat(renamed.municipality().name()).isEqualTo("Озёрск");

        register.recall(2);

        assertThat(schools.list(ALL)).containsExactly(before);
        assertThat(schools.municipalities(ALL)).containsExactly(before.municipality());
    }

    @Test
    void a_poorer_register_leaves_the_details_standing() {
        accept(1, detailed("edu1", "село", "1–9"));

        accept(2, school("edu1", "Школа № 1", "Лужанск"));

        assertThat(schools.list(ALL).getFirst().details().grades()).isEqualTo("1–9");
        assertThat(schools.list(ALL).getFirst().details().settlement()).isEqualTo("село");
    }

    @Test
    void the_region_is_named_by_the_newest_register_that_names_it() {
        assertThat(schools.region()).isEqualTo("Регион");

        accept(1, detailed("edu1", "село", "1–9"));
        accept(2, school("edu2", "Школа № 2", "Лужанск"));

        assertThat(schools.region()).isEqualTo("Среднереченская область");
    }

    @Test
    void entries_are_compared_on_what_they_carry() {
        accept(
                1,
                detailed("edu1", "село", "1–9"),
                school("edu2", "Школа № 2", "Лужанск"),
                school("edu3", "Школа № 3", "Лужанск"));

        register.stage(
                2,
                21,
                List.of(
                        school("edu1", "Школа № 1", "Лужанск"),
                        school("edu2", "Лицей № 2", "Озёрск"),
                        closed("edu3", "Школа № 3", 2025, "edu2"),
                        school("edu4", "Школа № 4", "Лужанск")));

        Register.Difference difference = register.difference(2, 21);
        assertThat(difference.fresh()).isEqualTo(1);
        assertThat(difference.changed()).isEqualTo(2);
        assertThat(difference.unchanged()).isEqualTo(1);
        assertThat(difference.examples())
                .containsExactly(
                        "Лицей № 2: название было «Школа № 2», станет «Лицей № 2»; муниципалитет был «Лужанск», станет «Озёрск»",
                        "Школа № 3: была работающей, станет присоединённой к edu2 в 2025 году");
    }

    @Test
    void two_entries_of_one_load_that_disagree_clash() {
        register.stage(1, 11, List.of(school("sch100001", "Школа № 1", "Лужанск")));
        register.stage(
                1,
                12,
                List.of(
                        school("edu100001", "Школа № 1", "Лужанск"),
                        school("edu100002", "Школа № 2", "Лужанск")));
        assertThat(register.clashes(1)).isEmpty();

        register.stage(1, 13, List.of(school("edu100002", "Лицей № 2", "Лужанск")));

        assertThat(register.clashes(1))
                .containsExactly(
                        new Register.Clash(
                                12, new SchoolCode("edu100002"), 13, new SchoolCode("edu100002")));
    }

    @Test
    void a_code_may_name_a_known_school_until_the_load_is_recalled() {
        accept(1, school("edu1", "Школа № 1", "Лужанск"));
        SchoolId known = schools.list(ALL).getFirst().id();

        register.alias(2, new SchoolCode("4021"), known);
        assertThat(schools.byCode(ALL, List.of(new SchoolCode("4021")))).isEmpty();
        register.accept(2, 2);

        assertThat(schools.byCode(ALL, List.of(new SchoolCode("4021"))))
                .containsExactly(Map.entry("4021", known));
        assertThat(register.brought(2)).isEqualTo(new Register.Brought(Set.of(), Set.of("4021")));

        accept(3, school("4021", "Школа № 1 имени Ежова", "Лужанск"));
        assertThat(schools.list(ALL)).hasSize(1);
        assertThat(register.joinedBy(Set.of("4021"), 2)).containsExactly(3L);

        register.recall(3);
        register.recall(2);
        assertThat(schools.byCode(ALL, List.of(new SchoolCode("4021")))).isEmpty();
        assertThat(schools.list(ALL)).extracting(School::name).containsExactly("Школа № 1");
    }

    @Test
    void a_load_alone_brought_the_schools_that_no_other_accepted_load_names() {
        accept(1, school("edu1", "Школа № 1", "Лужанск"), school("edu2", "Школа № 2", "Лужанск"));
        accept(2, school("edu2", "Школа № 2", "Лужанск"));
        SchoolId first = schools.search(ALL, "№ 1", 1).getFirst().id();

        assertThat(register.brought(1).schools()).containsExactly(first);
        assertThat(register.brought(2).schools()).isEmpty();
    }

    @Test
    void a_school_that_comes_again_after_a_recall_is_the_same_school() {
        accept(1, school("edu1", "Школа № 1", "Лужанск"));
        SchoolId first = schools.list(ALL).getFirst().id();
        register.recall(1);
        assertThat(schools.list(ALL)).isEmpty();

        accept(2, school("edu1", "Школа № 1", "Лужанск"));

        assertThat(schools.list(ALL)).extracting(School::id).containsExactly(first);
    }

    @Test
    void dropping_never_touches_what_was_accepted_or_recalled() {
        accept(1, school("edu1", "Школа № 1", "Лужанск"));
        register.stage(2, 21, List.of(school("edu2", "Школа № 2", "Лужанск")));
        register.stage(2, 22, List.of(school("edu3", "Школа № 3", "Лужанск")));

        register.dropFile(2, 21);
        assertThat(register.difference(2, 21).fresh()).isZero();
        assertThat(register.difference(2, 22).fresh()).isEqualTo(1);
        register.drop(2);
        register.drop(1);

        assertThat(register.difference(2, 22).fresh()).isZero();
        assertThat(schools.list(ALL)).hasSize(1);
    }

    private void accept(long load, Register.Entry... entries) {
        register.stage(load, load * 10, List.of(entries));
        register.accept(load, load);
    }

    private static Register.Entry school(String code, String name, String municipality) {
        return new Register.Entry(
                new SchoolCode(code),
                name,
                municipality,
                "",
                School.Details.UNKNOWN,
                Optional.empty());
    }

    private static Register.Entry detailed(String code, String settlement, String grades) {
        return new Register.Entry(
                new SchoolCode(code),
                "Школа № 1",
                "Лужанск",
                "Среднереченская область",
                new School.Details("СОШ", settlement, grades, "", ""),
                Optional.empty());
    }

    private static Register.Entry closed(String code, String name, int year, String into) {
        return new Register.Entry(
                new SchoolCode(code),
                name,
                "Лужанск",
                "",
                School.Details.UNKNOWN,
                Optional.of(new School.Closure(year, into)));
    }
}
