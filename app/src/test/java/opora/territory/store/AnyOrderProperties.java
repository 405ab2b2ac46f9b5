package opora.territory.store;

import static opora.Askers.as;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.territory.Act;
import opora.territory.Author;
import opora.territory.KnownMunicipality;
import opora.territory.Reorganisation;
import opora.territory.School;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.territory.acts.ActArchive.Draft;
import opora.vocabulary.AcademicYear;

/** Whatever was recorded of a region in whatever order, each school stands once in every structure, and what is withdrawn leaves no trace. */
class AnyOrderProperties {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int MOST = 8;
    private static final Act.Signed SIGNED =
            new Act.Signed(new Author(7, "Кравцова Е. П."), java.time.Instant.EPOCH);

    /** What happens to one of four schools and, if it needs one, to which other or into which of three municipalities. */
    record Step(int kind, int school, int other) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }

    @Property(tries = 12)
    void order_and_withdrawal_do_not_matter(
            @ForAll("steps") List<Step> steps, @ForAll Random chance) {
        RegionInTime straight = region();
        RegionInTime shuffled = region();
        List<Integer> order = new ArrayList<>(IntStream.range(0, steps.size()).boxed().toList());
        List<String> before = states(straight);

        List<Long> kept = order.stream().map(at -> keep(straight, steps.get(at), at)).toList();
        Collections.shuffle(order, chance);
        order.forEach(at -> keep(shuffled, steps.get(at), at));

        assertThat(states(shuffled)).isEqualTo(states(straight));
        assertTotals(straight);
        assertWalls(straight);

        kept.forEach(straight::forget);
        assertThat(states(straight)).isEqualTo(before);
    }

    private static RegionInTime region() {
        RegionInTime region = new RegionInTime();
        region.load(
                "edu1; Школа № 1; Лужанск",
                "edu2; Школа № 2; Озёрск",
                "edu3; Школа № 3; Озёрск",
                "edu4; Школа № 4; Ясногорск");
        return region;
    }

    /** A day of its own, so that no two changes dispute a day. */
    private static LocalDate dayOf(int at) {
        return FIRST.plusMonths(9L * at);
    }

    private static long keep(RegionInTime region, Step step, int at) {
        var school = region.school("edu" + (step.school() + 1));
        var other = region.school("edu" + ((step.school() + 1 + step.other() % 3) % 4 + 1));
        var towns = List.of("Лужанск", "Озёрск", "Ясногорск");
        var town = region.first(towns.get(step.other() % 3));
        Reorganisation what =
                switch (step.kind()) {
                    case 0 -> new Reorganisation.SchoolRenamed(school, "Школа " + at);
                    case 1 -> new Reorganisation.SchoolMoved(school, town);
                    case 2 -> new Reorganisation.SchoolClosed(school);
                    case 3 -> new Reorganisation.SchoolReopened(school);
                    case 4 -> new Reorganisation.SchoolMerged(school, other);
                    default ->
                            new Reorganisation.MunicipalityMerged(
                                    town, region.first(towns.get((step.other() + 1) % 3)));
                };
        return region.keep(
                new Draft(Act.Kind.SCHOOL_RENAMED, what, dayOf(at), "Приказ", "школа", List.of()),
                SIGNED);
    }

    /** On the day of each change, which the next one ends, and before the first. */
    private static List<String> states(RegionInTime region) {
        List<String> states = new ArrayList<>();
        for (int at = -1; at <= MOST; at++) {
            LocalDate day = dayOf(at);
            region.on(day).forEach(line -> states.add(day + " " + line));
            region.homes(Structure.on(day)).forEach((code, home) -> states.add(code + home));
        }
        return states;
    }

    /** The sum over municipalities is the number of schools under every structure. */
    private static void assertTotals(RegionInTime region) {
        List<Structure> structures =
                List.of(
                        Structure.today(),
                        Structure.of(new AcademicYear(2020)),
                        Structure.of(new AcademicYear(2023)));
        for (Structure structure : structures) {
            Map<String, Integer> byHome = new HashMap<>();
            region.homes(structure).values().forEach(home -> byHome.merge(home, 1, Integer::sum));
            assertThat(byHome.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(4);
            assertThat(region.schools.list(ALL, structure)).extracting(School::code).hasSize(4);
        }
    }

    /** Behind the wall of a municipality are the schools that are its own today, however they came to it. */
    private static void assertWalls(RegionInTime region) {
        for (KnownMunicipality one : region.acts.municipalities(Structure.today())) {
            TerritoryScope own = new TerritoryScope.OneMunicipality(one.id());
            assertThat(as(own, () -> region.schools.list(ALL))).isEqualTo(region.schools.list(own));
        }
    }
}
