package opora.results.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.FactSources.Located;
import opora.territory.School;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The facts that a sum was made of, each with its place.
 *
 * @param lead how many there are and whose
 */
public record SourcesPage(String title, String lead, List<Row> rows) {

    private static final Noun FACTS = new Noun("запись", "записи", "записей");

    /** {@code address} of the page that tells everything about the fact. */
    public record Row(
            String school,
            String place,
            String procedure,
            String participants,
            String load,
            String file,
            String where,
            String accepted,
            String address) {}

    /** {@code schools}: by number, all in sight. */
    static SourcesPage of(
            String title, List<Located> facts, Map<Long, School> schools, HouseTime time) {
        List<Row> rows =
                facts.stream()
                        .flatMap(fact ->
                                Optional.ofNullable(schools.get(fact.school().value())).stream()
                                        .map(school -> row(fact, school, time)))
                        .sorted(Comparator.comparing(Row::place))
                        .toList();
        int people = facts.stream().mapToInt(Located::participants).sum();
        return new SourcesPage(
                title,
                "%s о школах, которые вы видите; участий вместе %s. Суммы региона и муниципалитета включают и школы вне вашей территории: о них здесь ничего нет."
                        .formatted(FACTS.counted(rows.size()), Numbers.whole(people)),
                rows);
    }

    private static Row row(Located fact, School school, HouseTime time) {
        String sheet = fact.place().sheet();
        return new Row(
                school.name(),
                school.municipality().name(),
                fact.procedure().title(fact.year()),
                Numbers.whole(fact.participants()),
                "загрузка " + fact.load(),
                fact.file(),
                (sheet.isEmpty() ? "" : "лист «" + sheet + "», ")
                        + "строки "
                        + fact.place().numbers(),
                time.brief(fact.acceptedAt()) + ", " + fact.acceptedBy(),
                fact.address());
    }
}
