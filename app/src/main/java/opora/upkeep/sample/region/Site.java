package opora.upkeep.sample.region;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A place where a school stands, before it is known how large and how good the school is.
 *
 * @param fixed the kind of school where the place decides it; empty where size does
 * @param nameless name of the school without the word for its kind: «Боровинская», «№ 2», «Озеркинская № 1»
 */
record Site(
        SampleMunicipality municipality,
        Rank rank,
        String settlement,
        String adjective,
        Optional<Integer> ordinal,
        Optional<SchoolKind> fixed) {

    /** How large schools of such places are among the others, and what their pupils bring along. */
    enum Rank {
        CITY(2.3, 0.8, 0.55),
        CENTRE(1.7, 0.4, 0.15),
        VILLAGE(0, 0.8, -0.25),
        /** evening and boarding schools */
        SPECIAL(0.2, 0.2, -0.25);

        private final double mean;
        private final double deviation;
        private final double context;

        Rank(double mean, double deviation, double context) {
            this.mean = mean;
            this.deviation = deviation;
            this.context = context;
        }

        double mean() {
            return mean;
        }

        double deviation() {
            return deviation;
        }

        double context() {
            return context;
        }
    }

    private static final int[] CITY_SCHOOLS = {38, 20, 12};
    private static final int CENTRE_SCHOOLS = 2;

    /** {@code count} places: three cities, the rest shared by the rural districts. */
    static List<Site> all(List<SampleMunicipality> municipalities, int count, Dice dice) {
        List<Site> sites = new ArrayList<>();
        for (int city = 0; city < CITY_SCHOOLS.length; city++) {
            addCity(sites, municipalities.get(city), CITY_SCHOOLS[city]);
        }
        List<SampleMunicipality> rural =
                municipalities.subList(CITY_SCHOOLS.length, municipalities.size());
        for (SampleMunicipality district : rural) {
            addCentre(sites, district);
        }
        List<Names.Village> villages = Names.villages();
        dice.shuffle(villages);
        Iterator<Names.Village> next = villages.iterator();
        while (sites.size() < count) {
            Names.Village village = next.next();
            sites.add(
                    new Site(
                            rural.get(dice.upTo(rural.size())),
                            Rank.VILLAGE,
                            village.settlement(),
                            village.adjective(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return sites;
    }

    private static void addCity(List<Site> sites, SampleMunicipality city, int schools) {
        for (int ordinal = 1; ordinal <= schools; ordinal++) {
            SchoolKind kind = kindInCity(city, ordinal, schools);
            boolean special = kind == SchoolKind.EVENING || kind == SchoolKind.BOARDING;
            sites.add(
                    new Site(
                            city,
                            special ? Rank.SPECIAL : Rank.CITY,
                            city.centre(),
                            "",
                            Optional.of(ordinal),
                            Optional.of(kind)));
        }
    }

    private static void addCentre(List<Site> sites, SampleMunicipality district) {
        for (int ordinal = 1; ordinal <= CENTRE_SCHOOLS; ordinal++) {
            sites.add(
                    new Site(
                            district,
                            Rank.CENTRE,
                            district.centre(),
                            district.adjective(),
                            Optional.of(ordinal),
                            Optional.of(SchoolKind.SECONDARY)));
        }
    }

    private static SchoolKind kindInCity(SampleMunicipality city, int ordinal, int schools) {
        if (ordinal == schools && city.number() <= 2) {
            return city.number() == 1 ? SchoolKind.EVENING : SchoolKind.BOARDING;
        }
        return switch (ordinal) {
            case 1, 3 -> SchoolKind.GYMNASIUM;
            case 8 -> SchoolKind.LYCEUM;
            default -> ordinal % 9 == 0 ? SchoolKind.BASIC : SchoolKind.SECONDARY;
        };
    }

    /** The kind that the place decides, else by size: the smaller, the fewer grades. */
    SchoolKind kind(double size, Dice dice) {
        double chance = dice.uniform();
        if (fixed.isPresent()) {
            return fixed.get();
        }
        if (size < 9) {
            return chance < 0.1
                    ? SchoolKind.PRIMARY
                    : chance < 0.8 ? SchoolKind.BASIC : SchoolKind.SECONDARY;
        }
        return chance < 9 / size ? SchoolKind.BASIC : SchoolKind.SECONDARY;
    }

    /** «Боровинская ООШ», «Озеркинская СОШ № 1», «Школа № 2», «Гимназия № 3». */
    String name(SchoolKind kind) {
        String word =
                municipality.kind() == SampleMunicipality.Kind.CITY && plain(kind)
                        ? "Школа"
                        : kind.word();
        String named = adjective.isEmpty() ? word : adjective + " " + word;
        return ordinal.map(number -> named + " № " + number).orElse(named);
    }

    private static boolean plain(SchoolKind kind) {
        return kind == SchoolKind.SECONDARY || kind == SchoolKind.BASIC;
    }
}
