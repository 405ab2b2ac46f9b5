package opora.reports.list;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.vocabulary.Noun;

/**
 * A list in the order in which a person reads it: by municipality, then by name, then by code.
 *
 * @param districts in their order; schools whose municipality nobody told come last
 */
public record Arranged(List<District> districts) {

    private static final Pattern NUMBER = Pattern.compile("№ (?=\\d)");
    private static final Noun IN_MUNICIPALITIES =
            new Noun("муниципалитете", "муниципалитетах", "муниципалитетах");
    private static final String NOWHERE = "Муниципалитет не указан";
    private static final String NAMELESS = "наименование не указано";

    /** The schools of one municipality. */
    public record District(String name, List<Entry> entries) {

        /** Whether anybody told the municipality of these schools. */
        public boolean isKnown() {
            return !name.equals(NOWHERE);
        }

        public List<Entry> of(Status status) {
            return entries.stream()
                    .filter(entry -> entry.verdict().verdict().status() == status)
                    .toList();
        }

        public SchoolList.Counts counts() {
            return SchoolList.countsOf(entries);
        }
    }

    public static Arranged of(SchoolList list) {
        Comparator<Optional<String>> byName =
                comparing((Optional<String> name) -> name.orElse(""), new RussianOrder());
        Map<Optional<String>, List<Entry>> byPlace =
                new TreeMap<>(
                        comparing((Optional<String> name) -> name.isEmpty()).thenComparing(byName));
        for (Entry entry : list.entries()) {
            byPlace.computeIfAbsent(entry.place().municipality(), _ -> new ArrayList<>())
                    .add(entry);
        }
        Comparator<Entry> reading =
                comparing((Entry entry) -> entry.place().name(), byName)
                        .thenComparing(entry -> entry.place().code(), new RussianOrder());
        return new Arranged(
                byPlace.entrySet().stream()
                        .map(place ->
                                new District(
                                        place.getKey().orElse(NOWHERE),
                                        place.getValue().stream().sorted(reading).toList()))
                        .toList());
    }

    /** Whether anything is known of municipalities. */
    public boolean tellsMunicipalities() {
        return districts.stream().anyMatch(District::isKnown);
    }

    /** Known municipalities with a school of this status. */
    public List<District> with(Status status) {
        return districts.stream()
                .filter(District::isKnown)
                .filter(district -> !district.of(status).isEmpty())
                .toList();
    }

    /** Known municipalities without a listed school: «Ручьёвский район (1 школа)»; «» when there is none. */
    public String withoutListed() {
        return districts.stream()
                .filter(District::isKnown)
                .filter(district -> district.of(Status.LOW_RESULTS).isEmpty())
                .map(district ->
                        "%s (%s)"
                                .formatted(
                                        district.name(),
                                        Noun.SCHOOL.counted(district.entries().size())))
                .collect(Collectors.joining(", "));
    }

    /** How many are listed and where: «4 школы в 2 муниципалитетах». */
    public String listed() {
        int districts = with(Status.LOW_RESULTS).size();
        return Noun.SCHOOL.counted(of(Status.LOW_RESULTS).size())
                + (districts == 0 ? "" : " в " + IN_MUNICIPALITIES.counted(districts));
    }

    public List<Entry> entries() {
        return districts.stream().flatMap(district -> district.entries().stream()).toList();
    }

    public List<Entry> of(Status status) {
        return districts.stream().flatMap(district -> district.of(status).stream()).toList();
    }

    /** Its number never stands on another line. */
    public static String nameOf(Entry entry) {
        return entry.place()
                .name()
                .map(NUMBER::matcher)
                .map(name -> name.replaceAll("№\u00a0"))
                .orElse(NAMELESS);
    }

    public static String municipalityOf(Entry entry) {
        return entry.place().municipality().orElse(NOWHERE);
    }
}
