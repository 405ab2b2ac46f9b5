package opora.journal.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.journal.Filter;
import opora.journal.Head;
import opora.journal.Journal;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Days;

/** What the page of the journal shows. */
public record JournalPage(
        JournalQueryView asked,
        List<Option> people,
        List<Option> kinds,
        List<On> on,
        List<JournalRow> rows,
        int found,
        List<Step> steps,
        Head head) {

    static final int SIZE = 50;

    /** The fields of the form, and the address of the same question without the page. */
    public record JournalQueryView(
            String from, String until, String school, String q, String address, boolean empty) {

        /** Whether the first day is later than the last, so that nothing can be found. */
        public boolean isSwapped() {
            return !from.isEmpty() && !until.isEmpty() && from.compareTo(until) > 0;
        }
    }

    public record Option(String value, String title, boolean chosen) {}

    /** A filter that is on, and the page without it. */
    public record On(String title, String without) {}

    /** How whoever reads may read. */
    record Reading(ZoneId zone, Filter.Results results) {}

    /** To another page. */
    public record Step(String title, String address, boolean current) {}

    static JournalPage of(
            Journal journal,
            Schools schools,
            TerritoryScope seen,
            JournalQuery query,
            Reading reading) {
        ZoneId zone = reading.zone();
        Filter filter = query.filter(zone, reading.results());
        int found = journal.count(seen, filter);
        int pages = Math.max(1, (found + SIZE - 1) / SIZE);
        int page = Math.min(query.page(), pages);
        List<Option> people = people(journal, seen, query);
        List<Option> kinds = kinds(journal.kinds(seen), query.kind());
        return new JournalPage(
                new JournalQueryView(
                        query.from(),
                        query.until(),
                        query.school(),
                        query.words().text(),
                        query.onPage(1).address(),
                        query.isEmpty()),
                people,
                kinds,
                on(query, people, kinds, filter.school().flatMap(id -> name(schools, seen, id))),
                journal.entries(seen, filter, page, SIZE).stream()
                        .map(entry -> JournalRow.of(entry, zone))
                        .toList(),
                found,
                steps(query, page, pages),
                journal.head());
    }

    /** A kind that has several titles can be narrowed to each of them. */
    private static List<Option> kinds(List<Journal.Kind> all, String asked) {
        Map<String, Long> titles =
                all.stream()
                        .collect(Collectors.groupingBy(Journal.Kind::kind, Collectors.counting()));
        return all.stream()
                .map(one -> {
                    boolean alone = titles.getOrDefault(one.kind(), 1L) == 1;
                    String value = alone ? one.kind() : one.kind() + ":" + one.title();
                    return new Option(value, one.title(), value.equals(asked));
                })
                .toList();
    }

    private static List<Option> people(Journal journal, TerritoryScope seen, JournalQuery query) {
        List<Option> people = new ArrayList<>();
        people.add(new Option("0", "сама Опора и вход без имени", query.who().equals("0")));
        journal.people(seen)
                .forEach(one -> {
                    String id = Long.toString(one.id());
                    people.add(new Option(id, one.name(), id.equals(query.who())));
                });
        return people;
    }

    private static Optional<String> name(Schools schools, TerritoryScope seen, SchoolId school) {
        return schools.find(seen, school).map(School::name);
    }

    private static List<On> on(
            JournalQuery query, List<Option> people, List<Option> kinds, Optional<String> school) {
        List<On> on = new ArrayList<>();
        add(on, query, "from", query.from().isEmpty() ? "" : "с " + day(query.from()));
        add(on, query, "until", query.until().isEmpty() ? "" : "по " + day(query.until()));
        add(on, query, "who", chosen(people, query.who()));
        add(on, query, "kind", chosen(kinds, query.kind()));
        add(
                on,
                query,
                "school",
                query.school().isEmpty() ? "" : school.orElse("школа " + query.school()));
        String words = query.words().text();
        add(on, query, "words", words.isEmpty() ? "" : "«" + words + "»");
        return on;
    }

    private static void add(List<On> on, JournalQuery query, String part, String title) {
        if (!title.isEmpty()) {
            on.add(new On(title, "/journal" + query.without(part).address()));
        }
    }

    private static String day(String text) {
        return Days.of(LocalDate.parse(text));
    }

    private static String chosen(List<Option> options, String value) {
        return options.stream().filter(Option::chosen).map(Option::title).findFirst().orElse(value);
    }

    /** First, the neighbours, last. */
    private static List<Step> steps(JournalQuery query, int page, int pages) {
        List<Step> steps = new ArrayList<>();
        if (pages == 1) {
            return steps;
        }
        int before = 0;
        for (int at = 1; at <= pages; at++) {
            if (at == 1 || at == pages || Math.abs(at - page) <= 2) {
                String gap = at - before > 1 ? "… " : "";
                steps.add(new Step(gap + at, "/journal" + query.onPage(at).address(), at == page));
                before = at;
            }
        }
        return steps;
    }
}
