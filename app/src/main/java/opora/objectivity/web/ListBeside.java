package opora.objectivity.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.objectivity.KeptSign;
import opora.results.Description;
import opora.results.Description.Subject;
import opora.results.Descriptions.Known;
import opora.territory.SchoolId;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;

/**
 * The imported list of signs beside the own ones, school by school. Both ask other things (METHODOLOGY 2.2), so a difference is no mistake of either.
 */
public record ListBeside(List<Row> rows) {

    /** Where a school stands. */
    public enum Where {
        BOTH("и в списке, и в расчёте"),
        OWN("только в расчёте"),
        LIST("только в списке");

        private final String title;

        Where(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @param signs how many own signs
     * @param markers columns of the list that mark the school; none where it is not in the list
     * @param source page of the row of the list; «» where it is not in the list
     */
    public record Row(
            SchoolId school,
            String name,
            Where where,
            int signs,
            List<String> markers,
            String source) {}

    /** Rows of both first, then own ones, then those of the list; schools in the order given. A row of the list without a marker says nothing. */
    static ListBeside of(List<KeptSign> signs, List<Known> list) {
        Map<SchoolId, List<KeptSign>> own = new LinkedHashMap<>();
        signs.forEach(
                sign -> own.computeIfAbsent(sign.school().id(), id -> new ArrayList<>()).add(sign));
        Map<SchoolId, Known> listed = new LinkedHashMap<>();
        list.stream()
                .filter(known -> known.school().isPresent() && !markers(known).isEmpty())
                .forEach(known -> listed.put(known.school().orElseThrow(), known));
        List<Row> rows = new ArrayList<>();
        own.forEach((school, of) ->
                rows.add(listed.containsKey(school) ? both(of, listed.get(school)) : own(of)));
        listed.forEach((school, known) -> {
            if (!own.containsKey(school)) {
                rows.add(listed(school, known));
            }
        });
        return new ListBeside(Stream.of(Where.values()).flatMap(where -> of(rows, where)).toList());
    }

    private static Stream<Row> of(Collection<Row> rows, Where where) {
        return rows.stream().filter(row -> row.where() == where);
    }

    private static Row both(List<KeptSign> signs, Known known) {
        KeptSign.OfSchool school = signs.getFirst().school();
        return new Row(
                school.id(),
                SignWords.school(school),
                Where.BOTH,
                signs.size(),
                markers(known),
                source(known));
    }

    private static Row own(List<KeptSign> signs) {
        KeptSign.OfSchool school = signs.getFirst().school();
        return new Row(
                school.id(), SignWords.school(school), Where.OWN, signs.size(), List.of(), "");
    }

    private static Row listed(SchoolId school, Known known) {
        String name =
                switch (known.description().subject()) {
                    case Subject.OfSchool of ->
                            Stream.of(of.name(), of.municipality())
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", "));
                    case Subject.Work work -> work.procedure().title();
                };
        return new Row(school, name, Where.LIST, 0, markers(known), source(known));
    }

    /** Which columns of the list mark the school: all that it says but the count of them. */
    static List<String> markers(Known known) {
        return known.description().said().stream()
                .filter(said -> said.text().equals(Description.MARKED))
                .map(Description.Said::heading)
                .toList();
    }

    private static String source(Known known) {
        return "/results/descriptions/" + known.id();
    }

    public long count(Where where) {
        return rows.stream().filter(row -> row.where() == where).count();
    }

    /** Without own signs and without a list there is nothing to set side by side. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean hasList() {
        return count(Where.BOTH) + count(Where.LIST) > 0;
    }

    public SumStrip sums() {
        return new SumStrip(
                "Расчёт и список",
                List.of(
                        Sum.of(
                                Part.text(rows.size(), "школ отмечено"),
                                Stream.of(Where.values())
                                        .map(where -> Part.text(count(where), where.title()))
                                        .toArray(Part[]::new))));
    }
}
