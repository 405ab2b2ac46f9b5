package opora.objectivity.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.objectivity.KeptSign;
import opora.objectivity.MarkerKind;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.answer.SignState;
import opora.objectivity.answer.Step;
import opora.objectivity.screening.ScreeningArchive.Aside;
import opora.objectivity.screening.ScreeningArchive.Marked;
import opora.territory.SchoolId;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A screening: the signs that stand out, the strongest school first.
 *
 * @param schools as filtered
 * @param filter which signs are shown; all of them for {@link Filter#ALL}
 */
public record ScreeningPage(
        Kept screening,
        Filter filter,
        List<School> schools,
        SumStrip sums,
        ListBeside beside,
        List<Published> published,
        List<Aside> aside,
        String moment) {

    /** By how far a sign has come; the name in lower case stands in the address. */
    public enum Filter {
        ALL(EnumSet.allOf(SignState.class)),
        OPEN(EnumSet.of(SignState.TO_CHECK)),
        EXPLAINED(EnumSet.of(SignState.EXPLAINED)),
        CHECKED(EnumSet.of(SignState.CONFIRMED, SignState.NOT_CONFIRMED, SignState.CANNOT_BE_SAID));

        private final Set<SignState> states;

        Filter(Set<SignState> states) {
            this.states = states;
        }

        static Filter of(String asked) {
            for (Filter one : values()) {
                if (one.address().equals(asked)) {
                    return one;
                }
            }
            return ALL;
        }

        String address() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record School(KeptSign.OfSchool school, List<Row> rows) {

        public String name() {
            return SignWords.school(school);
        }

        public String counted() {
            return SignWords.SIGN.counted(rows.size());
        }
    }

    /** {@code year}: of the screening. */
    public record Row(KeptSign sign, SignState state, AcademicYear year) {

        public String work() {
            return sign.work().procedure().shortTitle();
        }

        public boolean isOfAnotherYear() {
            return !sign.work().year().equals(year);
        }

        public String chance() {
            return Chance.words(sign.sign().pValue());
        }

        public String share() {
            return sign.qValue() < 0.001
                    ? "меньше 0,1\u202f%"
                    : Numbers.decimal(sign.qValue() * 100, 1) + "\u202f%";
        }
    }

    /** What a published formula marks over all works. */
    public record Published(MarkerKind kind, int schools, int marked, List<Marked> works) {

        public String share() {
            return Numbers.percent(marked, schools);
        }
    }

    static ScreeningPage of(
            Kept screening,
            Filter filter,
            List<KeptSign> signs,
            Map<KeptSign.Subject, List<Step>> steps,
            Surroundings around) {
        List<Row> rows =
                signs.stream()
                        .map(sign ->
                                new Row(
                                        sign,
                                        SignState.of(steps.getOrDefault(sign.subject(), List.of())),
                                        screening.year()))
                        .toList();
        return new ScreeningPage(
                screening,
                filter,
                schools(rows.stream().filter(row -> filter.states.contains(row.state())).toList()),
                sums(screening, filter, rows),
                around.beside(),
                published(around.marked()),
                around.aside(),
                around.moment());
    }

    /** What stands beside the signs. */
    record Surroundings(ListBeside beside, List<Marked> marked, List<Aside> aside, String moment) {}

    private static List<School> schools(List<Row> rows) {
        Map<SchoolId, List<Row>> bySchool = new LinkedHashMap<>();
        rows.forEach(row ->
                bySchool.computeIfAbsent(row.sign().school().id(), id -> new ArrayList<>())
                        .add(row));
        return bySchool.values().stream()
                .map(own -> new School(own.getFirst().sign().school(), own))
                .toList();
    }

    private static SumStrip sums(Kept screening, Filter chosen, List<Row> rows) {
        return new SumStrip(
                "Признаки",
                List.of(
                        Sum.of(
                                part(screening, chosen, Filter.ALL, rows, "нужно посмотреть"),
                                part(screening, chosen, Filter.OPEN, rows, "без ответа"),
                                part(screening, chosen, Filter.EXPLAINED, rows, "школа объяснила"),
                                part(screening, chosen, Filter.CHECKED, rows, "проверено"))));
    }

    private static Part part(
            Kept screening, Filter chosen, Filter filter, List<Row> rows, String word) {
        long count = rows.stream().filter(row -> filter.states.contains(row.state())).count();
        String address =
                "/objectivity/screenings/%d?state=%s".formatted(screening.id(), filter.address());
        return filter == chosen
                ? Part.chosen(count, word, address)
                : Part.link(count, word, address);
    }

    private static List<Published> published(List<Marked> marked) {
        return marked.stream()
                .collect(Collectors.groupingBy(Marked::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of ->
                        new Published(
                                of.getKey(),
                                of.getValue().stream().mapToInt(Marked::schools).sum(),
                                of.getValue().stream().mapToInt(Marked::marked).sum(),
                                of.getValue()))
                .toList();
    }

    public String title() {
        return SignWords.title(screening);
    }

    public String address() {
        return "/objectivity/screenings/" + screening.id();
    }

    public String rate() {
        return SignWords.rate(screening);
    }

    public String about() {
        return SignWords.ABOUT;
    }

    /** «: 9 школ, 62 признака»; «» where there is nothing. */
    public String shown() {
        return schools.isEmpty()
                ? ""
                : ": %s, %s"
                        .formatted(
                                Noun.SCHOOL.counted(schools.size()),
                                SignWords.SIGN.counted(
                                        schools.stream()
                                                .mapToInt(school -> school.rows().size())
                                                .sum()));
    }

    /** «Расчёт 3 от 2 ноября 2026, 10:42 (Кравцова Е. П.): 2431 вопрос к 54 школам, ещё 120 задать не удалось.» */
    public String made() {
        return "Расчёт %d от %s (%s): %s к %s, ещё %s задать не удалось."
                .formatted(
                        screening.id(),
                        moment,
                        screening.startedBy(),
                        SignWords.QUESTION.counted(screening.counts().asked()),
                        OF_SCHOOLS.counted(screening.counts().schools()),
                        Numbers.whole(screening.counts().notAsked()));
    }

    private static final Noun OF_SCHOOLS = new Noun("школе", "школам", "школам");
}
