package opora.territory.store;

import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.territory.Author;
import opora.territory.CodeChanged;
import opora.territory.CodeKind;
import opora.territory.KnownCode;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final Author OPERATOR = new Author(7, "Кравцова Е. П.");
    private static final String INN = "7707083893";

    private final RegionInTime region = new RegionInTime();

    @BeforeEach
    void twoSchools() {
        region.load("edu1; Школа № 1; Лужанск", "edu2; Школа № 2; Озёрск");
    }

    private Map<String, String> add(String school, CodeKind kind, String code) {
        return region.codes.add(ALL, region.school(school), kind, code, OPERATOR).orElseThrow();
    }

    private boolean joins(String code, String school) {
        return region.schools
                .byCode(ALL, List.of(new SchoolCode(code)))
                .containsValue(region.school(school));
    }

    @Test
    void any_code_joins_from_the_day_it_is_entered_until_it_is_withdrawn() {
        assertThat(add("edu1", CodeKind.INN, " " + INN)).isEmpty();
        assertThat(add("edu1", CodeKind.OGE, "101001")).isEmpty();
        assertThat(joins(INN, "edu1")).isTrue();
        assertThat(joins("101001", "edu1")).isTrue();

        KnownCode oge =
                region.codes.list(ALL, region.school("edu1")).stream()
                        .filter(code -> code.kind() == CodeKind.OGE)
                        .findFirst()
                        .orElseThrow();
        assertThat(region.codes.withdraw(ALL, region.school("edu1"), oge.id(), "чужой", OPERATOR))
                .contains(Map.of());

        assertThat(joins("101001", "edu1")).isFalse();
        assertThat(region.codes.list(ALL, region.school("edu1")))
                .extracting(KnownCode::text)
                .containsExactly("edu1", INN, "101001");
        assertThat(region.announced)
                .hasSize(3)
                .last()
                .isEqualTo(
                        new CodeChanged(
                                region.school("edu1"),
                                "Школа № 1",
                                "Код ОГЭ",
                                "101001",
                                "",
                                "чужой"));
    }

    @Test
    void a_code_names_one_school_only() {
        add("edu1", CodeKind.OGE, "101001");

        assertThat(add("edu2", CodeKind.EGE, "101001"))
                .containsExactly(
                        Map.entry("code", "Этот код уже у другой школы: сначала уберите его там"));
        assertThat(add("edu1", CodeKind.OGE, "101001"))
                .containsExactly(Map.entry("code", "Такой код у школы уже есть"));
        assertThat(add("edu1", CodeKind.EGE, "101001")).isEmpty();
    }

    @Test
    void a_mistyped_tax_number_is_not_taken() {
        assertThat(add("edu1", CodeKind.INN, "7707083894")).containsOnlyKeys("code");
        assertThat(add("edu1", CodeKind.INN, "770708389")).containsOnlyKeys("code");
        assertThat(add("edu1", CodeKind.OGE, "10 01")).containsOnlyKeys("code");
        assertThat(add("edu1", CodeKind.OGE, "")).containsOnlyKeys("code");
    }

    @Test
    void the_code_a_school_came_with_stays() {
        KnownCode own = region.codes.list(ALL, region.school("edu1")).getFirst();

        assertThat(own.isWithdrawable()).isFalse();
        assertThat(region.codes.withdraw(ALL, region.school("edu1"), own.id(), "так", OPERATOR))
                .isEmpty();
    }

    @Test
    void codes_of_foreign_schools_are_not_seen_and_not_changed() {
        TerritoryScope lakes = new TerritoryScope.OneMunicipality(region.municipality("Озёрск"));

        assertThat(region.codes.list(lakes, region.school("edu1"))).isEmpty();
        assertThat(region.codes.add(lakes, region.school("edu1"), CodeKind.INN, INN, OPERATOR))
                .isEmpty();
    }

    private static Register.Entry withOge(String line, String oge) {
        Register.Entry entry = RegionInTime.entry(line);
        return new Register.Entry(
                entry.code(),
                entry.name(),
                entry.municipality(),
                "",
                School.Details.UNKNOWN,
                Optional.empty(),
                Map.of(CodeKind.OGE, new SchoolCode(oge)));
    }

    @Test
    void a_register_brings_codes_that_join_until_it_is_recalled() {
        long load = region.stage(withOge("edu1; Школа № 1; Лужанск", "101001"));

        assertThat(region.register.difference(load, load * 10).examples())
                .containsExactly("Школа № 1: Код ОГЭ станет «101001»");
        region.accept(load);
        assertThat(joins("101001", "edu1")).isTrue();

        region.register.recall(load);
        assertThat(region.schools.byCode(ALL, List.of(new SchoolCode("101001")))).isEmpty();
    }

    @Test
    void a_code_of_a_register_that_names_another_school_is_told_and_not_taken() {
        add("edu2", CodeKind.EGE, "101001");
        long load =
                region.stage(
                        withOge("edu1; Школа № 1; Лужанск", "101001"),
                        withOge("edu3; Школа № 3; Лужанск", "555"),
                        withOge("edu4; Школа № 4; Лужанск", "555"));

        assertThat(region.register.difference(load, load * 10).taken())
                .containsExactly(
                        new Register.TakenCode("Школа № 1", CodeKind.OGE, "101001"),
                        new Register.TakenCode("Школа № 3", CodeKind.OGE, "555"),
                        new Register.TakenCode("Школа № 4", CodeKind.OGE, "555"));
        region.accept(load);

        assertThat(joins("101001", "edu2")).isTrue();
        assertThat(region.schools.byCode(ALL, List.of(new SchoolCode("555")))).isEmpty();
    }

    @Test
    void a_register_without_a_school_of_its_municipalities_asks_and_closes_nothing() {
        region.load("edu3; Школа № 3; Лужанск", "edu4; Школа № 4; Лужанск; 2020");
        long load = region.stage(RegionInTime.entry("edu1; Школа № 1; Лужанск"));

        assertThat(region.register.difference(load, load * 10).absent())
                .containsExactly(
                        new Register.Absent(new SchoolCode("edu3"), "Школа № 3", "Лужанск"));
        region.accept(load);

        assertThat(region.today()).contains("Школа № 3, Лужанск", "Школа № 2, Озёрск");
    }
}
