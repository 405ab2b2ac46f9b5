package opora.upkeep.sample.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleRegionTest {

    private static final SampleRegion REGION = SampleRegion.of(1);

    /** Real regions, their capitals and districts that everybody knows, among them those of the documents and data we test with. */
    private static final List<String> REAL =
            List.of(
                    "москов",
                    "петербург",
                    "ленинград",
                    "томск",
                    "барнаул",
                    "алтай",
                    "бийск",
                    "рубцовск",
                    "стрежев",
                    "бежец",
                    "тверск",
                    "грозн",
                    "чечен",
                    "ачхой",
                    "дагестан",
                    "махачкал",
                    "свердловск",
                    "тагил",
                    "екатеринбург",
                    "новосибирск",
                    "омск",
                    "тюмен",
                    "казан",
                    "самар",
                    "саратов",
                    "волгоград",
                    "ростов",
                    "краснодар",
                    "ставропол",
                    "воронеж",
                    "липецк",
                    "тамбов",
                    "пенз",
                    "рязан",
                    "тульск",
                    "калуж",
                    "смоленск",
                    "брянск",
                    "орлов",
                    "курск",
                    "белгород",
                    "иванов",
                    "владимир",
                    "костром",
                    "ярослав",
                    "вологд",
                    "архангельск",
                    "мурманск",
                    "карел",
                    "псков",
                    "новгород",
                    "калининград",
                    "киров",
                    "пермск",
                    "челябинск",
                    "курган",
                    "оренбург",
                    "уфимск",
                    "башкир",
                    "татарстан",
                    "ижевск",
                    "иркутск",
                    "красноярск",
                    "кемеров",
                    "хакас",
                    "бурят",
                    "читинск",
                    "якут",
                    "хабаровск",
                    "владивосток",
                    "сахалин",
                    "камчат",
                    "магадан",
                    "чукот",
                    "хвойнинск",
                    "лужский",
                    "заринск",
                    "колыван",
                    "асинов",
                    "парабел",
                    "бакчар",
                    "каргас",
                    "елец",
                    "каменск-");

    @Test
    void it_has_320_schools_in_20_municipalities_three_of_them_cities() {
        assertThat(REGION.schools()).hasSize(320);
        assertThat(REGION.municipalities()).hasSize(20);
        assertThat(REGION.municipalities())
                .filteredOn(it -> it.kind() == SampleMunicipality.Kind.CITY)
                .hasSize(3);
        assertThat(
                        REGION.schools().stream()
                                .collect(
                                        Collectors.groupingBy(
                                                it -> it.place().municipality(),
                                                Collectors.counting())))
                .hasSize(20)
                .allSatisfy((municipality, schools) -> assertThat(schools).isBetween(6L, 38L));
    }

    @Test
    void codes_are_logins_of_the_portal_and_no_two_are_alike() {
        assertThat(REGION.schools())
                .extracting(SampleSchool::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("edu98\\d{4}"));
    }

    @Test
    void no_two_schools_of_a_municipality_have_one_name() {
        assertThat(REGION.schools())
                .extracting(it -> it.place().municipality().name() + ", " + it.name())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6, 2026})
    void no_name_is_that_of_a_real_place(long seed) {
        List<String> words =
                SampleRegion.of(seed).schools().stream()
                        .flatMap(school ->
                                Stream.of(
                                        school.name(),
                                        school.place().settlement(),
                                        school.place().municipality().name()))
                        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split(" ")))
                        .distinct()
                        .toList();

        assertThat(words)
                .hasSizeGreaterThan(300)
                .filteredOn(word -> REAL.stream().anyMatch(word::startsWith))
                .isEmpty();
    }

    @Test
    void context_is_standardised() {
        double mean =
                REGION.schools().stream()
                        .mapToDouble(it -> it.hidden().context())
                        .average()
                        .orElse(9);
        double square =
                REGION.schools().stream()
                        .mapToDouble(it -> it.hidden().context() * it.hidden().context())
                        .average()
                        .orElse(9);

        assertThat(mean).isCloseTo(0, within(1e-9));
        assertThat(square).isCloseTo(1, within(1e-9));
    }

    @Test
    void the_same_seed_makes_the_same_region_and_another_seed_another() {
        assertThat(SampleRegion.of(1)).isEqualTo(REGION);
        assertThat(SampleRegion.of(2).schools()).isNotEqualTo(REGION.schools());
    }

    @Test
    void every_kind_of_school_occurs() {
        assertThat(REGION.schools()).extracting(SampleSchool::kind).contains(SchoolKind.values());
    }

    @Test
    void the_largest_schools_are_in_cities_and_villages_have_small_ones() {
        assertThat(
                        REGION.schools().stream()
                                .filter(school -> school.size() > 110)
                                .map(school -> school.place().municipality().kind()))
                .hasSizeGreaterThan(12)
                .containsOnly(SampleMunicipality.Kind.CITY);
    }
}
