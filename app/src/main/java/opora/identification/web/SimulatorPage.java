package opora.identification.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.Certainty;
import opora.identification.RuleWords;
import opora.identification.StatusTag;
import opora.identification.Verdict;
import opora.identification.scenario.Comparison;
import opora.identification.scenario.Comparison.Group;
import opora.identification.scenario.Comparison.Pair;
import opora.identification.scenario.Scenario;
import opora.identification.scenario.Scenario.School;
import opora.identification.scenario.Setting;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * Two settings side by side.
 *
 * @param years that have results, the newest first
 * @param outcome empty while a field is wrong or nothing is loaded
 */
public record SimulatorPage(
        List<Choice> years, Fields first, Fields second, Optional<Outcome> outcome) {

    /** Stability between these is worth a look: the list is not sure of the school. */
    private static final double SHAKY_FROM = 0.1;

    private static final double SHAKY_TO = 0.9;
    private static final int MOST_SHAKY = 50;

    /** @param prefix of the names of its fields */
    public record Fields(
            String title,
            String prefix,
            MethodFields method,
            List<Choice> pooled,
            Map<String, String> mistakes) {}

    /**
     * What came of it.
     *
     * @param shaky schools that stand in one of the lists or beside it by chance, the least sure first; at most fifty
     * @param others how many more there are
     */
    public record Outcome(
            List<String> answer,
            List<Line> lines,
            List<Group> bySize,
            List<Group> bySettlement,
            List<Table> tables,
            List<Row> shaky,
            int others) {}

    /** One number of both scenarios. */
    public record Line(String title, String first, String second, String difference) {}

    public record Table(String id, String title, List<Row> rows) {}

    public record Row(String school, Side first, Side second) {}

    /** {@code stability}: «72 %»; «» where the scenario does not judge the school. */
    public record Side(Optional<StatusTag> tag, String clauses, String stability) {}

    static Fields fields(
            String title,
            String prefix,
            SettingRequest request,
            Loaded loaded,
            Collection<String> kinds,
            Map<String, String> mistakes) {
        return new Fields(
                title,
                prefix,
                MethodFields.of(request.parts(), loaded, kinds, mistakes),
                Stream.of("1", "2", "3")
                        .map(years -> Choice.of(years, pooled(years), request.pooled()))
                        .toList(),
                prefixed(prefix, mistakes));
    }

    /** By the ids of this setting's fields. */
    private static Map<String, String> prefixed(String prefix, Map<String, String> mistakes) {
        Map<String, String> own = new LinkedHashMap<>();
        mistakes.forEach((field, wrong) -> own.put(prefix + field, wrong));
        return own;
    }

    private static String pooled(String years) {
        return switch (years) {
            case "1" -> "только свой год";
            case "2" -> "два года вместе";
            default -> "три года вместе";
        };
    }

    static Outcome outcome(Comparison comparison) {
        List<Pair> all =
                Stream.of(comparison.entered(), comparison.left(), comparison.stayed())
                        .flatMap(List::stream)
                        .toList();
        List<Row> shaky =
                all.stream()
                        .filter(pair -> isShaky(pair.first()) || isShaky(pair.second()))
                        .sorted(Comparator.comparingDouble(SimulatorPage::fromTheMiddle))
                        .map(SimulatorPage::row)
                        .toList();
        return new Outcome(
                answer(comparison),
                lines(comparison),
                comparison.bySize(),
                comparison.bySettlement(),
                Stream.of(
                                table(
                                        "entered",
                                        "Только по второй настройке",
                                        comparison.entered()),
                                table("left", "Только по первой настройке", comparison.left()))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                shaky.subList(0, Math.min(MOST_SHAKY, shaky.size())),
                Math.max(0, shaky.size() - MOST_SHAKY));
    }

    private static boolean isShaky(Optional<School> school) {
        return school.filter(one -> one.stability() >= SHAKY_FROM && one.stability() <= SHAKY_TO)
                .isPresent();
    }

    private static double fromTheMiddle(Pair pair) {
        return Stream.of(pair.first(), pair.second())
                .flatMap(Optional::stream)
                .mapToDouble(school -> Math.abs(school.stability() - 0.5))
                .min()
                .orElse(1);
    }

    private static List<String> answer(Comparison comparison) {
        List<String> told = new ArrayList<>();
        told.add(
                "По первой настройке в перечне %d, по второй %d: вошли бы %d, вышли бы %d, в обоих %d."
                        .formatted(
                                comparison.first().list().counts().lowResults(),
                                comparison.second().list().counts().lowResults(),
                                comparison.entered().size(),
                                comparison.left().size(),
                                comparison.stayed().size()));
        told.add(
                "Случайно, при истинных долях, по которым правило школу не назвало бы, в первом стоят около %s, во втором около %s."
                        .formatted(
                                Numbers.decimal(comparison.first().byChance(), 1),
                                Numbers.decimal(comparison.second().byChance(), 1)));
        return told;
    }

    private static List<Line> lines(Comparison comparison) {
        Scenario first = comparison.first();
        Scenario second = comparison.second();
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        "Настройка",
                        words(first.setting(), first.year()),
                        words(second.setting(), second.year()),
                        ""));
        lines.add(
                line(
                        "В перечне",
                        first.list().counts().lowResults(),
                        second.list().counts().lowResults()));
        lines.add(
                line(
                        "Зона риска",
                        first.list().counts().atRisk(),
                        second.list().counts().atRisk()));
        lines.add(
                line("Вне перечня", first.list().counts().clear(), second.list().counts().clear()));
        lines.add(
                line(
                        "Нет данных",
                        first.list().counts().noData(),
                        second.list().counts().noData()));
        lines.add(
                line(
                        "Всего школ",
                        first.list().counts().schools(),
                        second.list().counts().schools()));
        lines.add(
                new Line(
                        "Из перечня — случайно, ожидается",
                        Numbers.decimal(first.byChance(), 1),
                        Numbers.decimal(second.byChance(), 1),
                        Numbers.decimal(second.byChance() - first.byChance(), 1)));
        lines.add(line("Из перечня — неустойчивы", shaky(first), shaky(second)));
        return lines;
    }

    private static int shaky(Scenario scenario) {
        return (int)
                scenario.schools().stream()
                        .filter(School::isListed)
                        .filter(school -> school.stability() <= SHAKY_TO)
                        .count();
    }

    private static Line line(String title, int first, int second) {
        int more = second - first;
        return new Line(
                title,
                Numbers.whole(first),
                Numbers.whole(second),
                more == 0 ? "0" : (more > 0 ? "+" : "") + Numbers.whole(more));
    }

    private static String words(Setting setting, AcademicYear year) {
        return RuleWords.of(setting.method(), year).brief()
                + (setting.pooled() == 1 ? "" : ", лет вместе " + setting.pooled());
    }

    private static Table table(String id, String title, List<Pair> pairs) {
        return new Table(
                id,
                title + ": " + Noun.SCHOOL.counted(pairs.size()),
                pairs.stream().map(SimulatorPage::row).toList());
    }

    private static Row row(Pair pair) {
        return new Row(
                DifferencePage.name(pair.school().entry().place()),
                side(pair.first()),
                side(pair.second()));
    }

    private static Side side(Optional<School> school) {
        return school.map(one ->
                        new Side(
                                Optional.of(StatusTag.of(one.entry().verdict().verdict().status())),
                                clauses(one),
                                Certainty.percent(one.stability())))
                .orElse(new Side(Optional.empty(), "", ""));
    }

    private static String clauses(School school) {
        return school.entry().verdict().verdict() instanceof Verdict.LowResults listed
                ? MethodWords.letters(listed.clauses())
                : "";
    }
}
