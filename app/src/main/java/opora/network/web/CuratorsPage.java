package opora.network.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.identification.StatusTag;
import opora.network.LastContact;
import opora.territory.School;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * Who accompanies whom, how much that is, and who is accompanied by nobody.
 *
 * @param alone schools of the list in force without a curator
 * @param list «перечень 2026 года»; «» without one in force
 */
public record CuratorsPage(
        List<CuratorRow> curators, List<SchoolRow> alone, String list, int listed, String year) {

    private static final Noun CURATOR = new Noun("куратор", "куратора", "кураторов");
    private static final Noun ACCOMPANY = new Noun("сопровождает", "сопровождают", "сопровождают");
    private static final Noun VISIT = new Noun("посещение", "посещения", "посещений");
    private static final Noun SCHOOL_ACCUSATIVE = new Noun("школу", "школы", "школ");

    /**
     * @param held visits of the academic year to these schools, whoever told of them
     * @param silent the school with which nobody had to do for longest
     */
    public record CuratorRow(String name, List<SchoolRow> schools, int held, String silent) {

        /** «4 школы, 2 посещения за 2026/27 учебный год». */
        public String load(String year) {
            return "%s, %s за %s"
                    .formatted(Noun.SCHOOL.counted(schools.size()), VISIT.counted(held), year);
        }
    }

    /** @param contact the newest of any kind */
    public record SchoolRow(
            School school,
            Optional<StatusTag> status,
            Optional<LastContact> contact,
            int held,
            int open,
            int overdue) {

        public String contactWords() {
            return contact.map(one ->
                            "%s, %s"
                                    .formatted(
                                            Days.of(one.on()), one.way().toLowerCase(Locale.ROOT)))
                    .orElse("связь не записана");
        }

        /** «3, просрочено 1»; «нет». */
        public String decisions() {
            if (open == 0) {
                return "нет";
            }
            return overdue == 0 ? Integer.toString(open) : open + ", просрочено " + overdue;
        }
    }

    /** Schools of one municipality. */
    public record District(String name, List<School> schools) {}

    /** Schools without a curator, those of a municipality together. */
    public List<District> districts() {
        Map<String, List<School>> districts = new LinkedHashMap<>();
        alone.forEach(row ->
                districts
                        .computeIfAbsent(row.school().municipality().name(), _ -> new ArrayList<>())
                        .add(row.school()));
        return districts.entrySet().stream()
                .map(one -> new District(one.getKey(), one.getValue()))
                .toList();
    }

    /** Schools that have a curator, each once. */
    public int accompanied() {
        return (int)
                curators.stream()
                        .flatMap(one -> one.schools().stream())
                        .map(row -> row.school().id())
                        .distinct()
                        .count();
    }

    public String lead() {
        if (curators.isEmpty()) {
            return list.isEmpty()
                    ? "Кураторов пока нет: их назначают поимённо к школам на странице «Люди»."
                    : "Кураторов пока нет, а в перечне %s: их назначают поимённо к школам на странице «Люди»."
                            .formatted(Noun.SCHOOL.counted(listed));
        }
        String without =
                list.isEmpty()
                        ? ""
                        : alone.isEmpty()
                                ? " У каждой школы из перечня есть куратор."
                                : " В перечне %s, без куратора %d."
                                        .formatted(Noun.SCHOOL.counted(listed), alone.size());
        return "%s %s %s%s.%s"
                .formatted(
                        CURATOR.counted(curators.size()),
                        ACCOMPANY.form(curators.size()),
                        SCHOOL_ACCUSATIVE.counted(accompanied()),
                        mean(),
                        without);
    }

    /** A school with two curators is a load of both. «» where one has them all. */
    private String mean() {
        double load =
                (double) curators.stream().mapToInt(one -> one.schools().size()).sum()
                        / curators.size();
        return curators.size() == 1
                ? ""
                : ", в среднем %s школы на куратора".formatted(Numbers.decimal(load, 1));
    }
}
