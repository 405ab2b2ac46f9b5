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
import opora.identification.SchoolList;
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
 * @param workbook the address of the same as a workbook
 */
public record SimulatorPage(
        List<Choice> years,
        Fields first,
        Fields second,
        Optional<Outcome> outcome,
        String workbook) {

    /** Stability between these is worth a look: the list is not sure of the school. */
    private static final double SHAKY_FROM = 0.1;

    private static final double SHAKY_TO = 0.9;
    private static final int MOST_SHAKY = 50;
    private static final String ONLY_FIRST = "Только по первой настройке";
    private static final String ONLY_SECOND = "Только по второй настройке";

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
     * @param shaky schools that stand in one of the lists or beside it by chance, the least sure first
     */
    public record Outcome(
            Comparison comparison,
            Line setting,
            List<String> answer,
            List<Count> counts,
            List<Group> bySize,
            List<Group> bySettlement,
            List<Table> tables,
            List<Row> shaky) {

        /** At most fifty on a page. */
        public List<Row> shakiest() {
            return shaky.subList(0, Math.min(MOST_SHAKY, shaky.size()));
        }

        /** «Наименее устойчивые школы перечней: первые 50, ещё 12». */
        public String shakyTitle() {
            int others = shaky.size() - shakiest().size();
            return "Наименее устойчивые школы перечней"
                    + (others > 0 ? ": первые %d, ещё %d".formatted(MOST_SHAKY, others) : "");
        }

        /** The setting and what came of it. */
        public List<Line> lines() {
            return Stream.concat(Stream.of(setting), counts.stream().map(Count::line)).toList();
        }
    }

    /** One thing of both scenarios in words. */
    public record Line(String title, String first, String second, String difference) {}

    /** One number of both scenarios. {@code decimals}: that are told of it. */
    public record Count(String title, double first, double second, int decimals) {

        Line line() {
            double more = second - first;
            return new Line(
                    title,
                    told(first),
                    told(second),
                    decimals == 0 && more > 0 ? "+" + told(more) : told(more));
        }

        private String told(double number) {
            return decimals == 0
                    ? Numbers.whole(Math.round(number))
                    : Numbers.decimal(number, decimals);
        }
    }

    /** {@code name}: «Только по второй настройке». */
    public record Table(String id, String name, List<Row> rows) {

        public String title() {
            return name + ": " + Noun.SCHOOL.counted(rows.size());
        }
    }

    public record Row(Pair pair, Side first, Side second) {

        /** In which of the lists it stands. */
        String where() {
            boolean inFirst = pair.first().filter(School::isListed).isPresent();
            boolean inSecond = pair.second().filter(School::isListed).isPresent();
            return inFirst && inSecond ? "В обоих перечнях" : inFirst ? ONLY_FIRST : ONLY_SECOND;
        }

        public String school() {
            return DifferencePage.name(pair.school().entry().place());
        }
    }

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
        Scenario first = comparison.first();
        Scenario second = comparison.second();
        return new Outcome(
                comparison,
                new Line(
                        "Настройка",
                        words(first.setting(), first.year()),
                        words(second.setting(), second.year()),
                        ""),
                answer(comparison),
                counts(first, second),
                comparison.bySize(),
                comparison.bySettlement(),
                Stream.of(
                                table("entered", ONLY_SECOND, comparison.entered()),
                                table("left", ONLY_FIRST, comparison.left()))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                shaky);
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

    private static List<Count> counts(Scenario first, Scenario second) {
        SchoolList.Counts was = first.list().counts();
        SchoolList.Counts is = second.list().counts();
        return List.of(
                new Count("В перечне", was.lowResults(), is.lowResults(), 0),
                new Count("Зона риска", was.atRisk(), is.atRisk(), 0),
                new Count("Вне перечня", was.clear(), is.clear(), 0),
                new Count("Нет данных", was.noData(), is.noData(), 0),
                new Count("Всего школ", was.schools(), is.schools(), 0),
                new Count(
                        "Из перечня — случайно, ожидается", first.byChance(), second.byChance(), 1),
                new Count("Из перечня — неустойчивы", shaky(first), shaky(second), 0));
    }

    private static int shaky(Scenario scenario) {
        return (int)
                scenario.schools().stream()
                        .filter(School::isListed)
                        .filter(school -> school.stability() <= SHAKY_TO)
                        .count();
    }

    private static String words(Setting setting, AcademicYear year) {
        return RuleWords.of(setting.method(), year).brief()
                + (setting.pooled() == 1 ? "" : ", лет вместе " + setting.pooled());
    }

    private static Table table(String id, String title, List<Pair> pairs) {
        return new Table(id, title, pairs.stream().map(SimulatorPage::row).toList());
    }

    private static Row row(Pair pair) {
        return new Row(pair, side(pair.first()), side(pair.second()));
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
