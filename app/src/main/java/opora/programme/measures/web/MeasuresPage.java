package opora.programme.measures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.measures.Effort;
import opora.programme.measures.Factor;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.measures.Measures;
import opora.programme.measures.Proof;
import opora.programme.measures.RegionMeasures.Entry;
import opora.programme.measures.web.MeasuresQuery.Shown;
import opora.ui.Chip;
import opora.ui.HouseTime;

/**
 * The catalogue as one person asked for it.
 *
 * @param said the answer in sentences
 * @param counted «94 меры»
 * @param mayKeep whether the one who looks enters and switches measures
 */
public record MeasuresPage(
        List<String> said,
        List<Option> levels,
        List<Option> factors,
        List<Option> shown,
        List<Chip> chips,
        String counted,
        List<Group> groups,
        String book,
        boolean mayKeep) {

    /** {@code measures}: how many it would leave with the other filters as they are. */
    public record Option(String value, String title, int measures, boolean chosen) {}

    /** {@code source}: what the name of the factor rests on. */
    public record Group(String title, String source, List<Row> rows) {}

    /**
     * @param about when and by whom the region entered or switched it; «» where it did neither
     * @param on whether it is offered
     */
    public record Row(
            String code,
            String title,
            String levels,
            String timing,
            String responsible,
            String result,
            String evidence,
            String effort,
            String proof,
            String sources,
            List<String> about,
            boolean on) {}

    static MeasuresPage of(
            List<Entry> entries, MeasuresQuery query, Viewer viewer, HouseTime time) {
        List<Entry> found = query.among(entries);
        return new MeasuresPage(
                said(entries),
                levels(entries, query),
                factors(entries, query),
                shown(entries, query),
                chips(query),
                Measure.COUNTED.counted(found.size()),
                groups(found, time),
                MeasuresQuery.ADDRESS + "/measures.xlsx" + query.words(),
                viewer.may(Right.KEEP_MEASURES));
    }

    /** Also the first lines of the workbook. */
    static List<String> said(List<Entry> entries) {
        List<Measure> offered = entries.stream().filter(Entry::isOn).map(Entry::measure).toList();
        Measures now =
                new Measures(offered, Measures.SHIPPED.factors(), Measures.SHIPPED.evidence());
        long met = offered.stream().filter(one -> one.proof() == Proof.MET).count();
        long proposed = offered.stream().filter(one -> one.proof() == Proof.PROPOSED).count();
        long own = offered.stream().filter(one -> one.proof() == Proof.OWN).count();
        long off = entries.stream().filter(one -> !one.isOn()).count();
        List<String> said = new ArrayList<>();
        said.add(
                "В каталоге %s: %s. Одна мера может подходить нескольким уровням."
                        .formatted(Measure.COUNTED.counted(offered.size()), now.counts()));
        said.add(
                "%s — из программ, которые уже есть у регионов, муниципалитетов и школ; %s предложила Опора%s. Насколько мера помогает, не измерил никто, поэтому таких чисел здесь нет."
                        .formatted(
                                Measure.COUNTED.counted(met),
                                Measure.DONE_TO.counted(proposed),
                                own == 0
                                        ? ""
                                        : ", %s внёс регион"
                                                .formatted(Measure.DONE_TO.counted(own))));
        if (off > 0) {
            said.add(
                    "Регион выключил %s; выключенное программам не предлагают."
                            .formatted(Measure.DONE_TO.counted(off)));
        }
        return List.copyOf(said);
    }

    private static List<Option> levels(List<Entry> entries, MeasuresQuery query) {
        List<Option> options = new ArrayList<>();
        MeasuresQuery any = query.with(Optional.<Level>empty());
        options.add(
                new Option("", "все уровни", any.among(entries).size(), query.level().isEmpty()));
        Arrays.stream(Level.values())
                .map(one ->
                        new Option(
                                MeasuresQuery.key(one),
                                one.title(),
                                query.with(Optional.of(one)).among(entries).size(),
                                query.level().filter(one::equals).isPresent()))
                .forEach(options::add);
        return options;
    }

    private static List<Option> factors(List<Entry> entries, MeasuresQuery query) {
        List<Option> options = new ArrayList<>();
        options.add(
                new Option(
                        "",
                        "все факторы",
                        query.of(Optional.empty()).among(entries).size(),
                        query.factor().isEmpty()));
        Measures.SHIPPED.factors().stream()
                .map(one ->
                        new Option(
                                one.code(),
                                named(one),
                                query.of(Optional.of(one)).among(entries).size(),
                                query.factor().filter(one::equals).isPresent()))
                .forEach(options::add);
        return options;
    }

    private static List<Option> shown(List<Entry> entries, MeasuresQuery query) {
        return List.of(
                new Option(
                        "",
                        "предлагаются",
                        query.with(Shown.OFFERED).among(entries).size(),
                        query.shown() == Shown.OFFERED),
                new Option(
                        "off",
                        "выключены",
                        query.with(Shown.OFF).among(entries).size(),
                        query.shown() == Shown.OFF));
    }

    private static List<Chip> chips(MeasuresQuery query) {
        List<Chip> chips = new ArrayList<>();
        query.level()
                .ifPresent(one ->
                        chips.add(
                                new Chip(
                                        "Уровень: " + one.title(),
                                        query.with(Optional.<Level>empty()).address())));
        query.factor()
                .ifPresent(one ->
                        chips.add(new Chip(named(one), query.of(Optional.empty()).address())));
        if (query.shown() == Shown.OFF) {
            chips.add(new Chip("Выключены", query.with(Shown.OFFERED).address()));
        }
        return chips;
    }

    /** «9. Высокая доля …»; the direction that is no factor has no number. */
    static String named(Factor factor) {
        return factor.isRisk() ? factor.code() + ". " + factor.title() : factor.title();
    }

    private static List<Group> groups(List<Entry> found, HouseTime time) {
        return Measures.SHIPPED.factors().stream()
                .map(factor ->
                        new Group(
                                named(factor),
                                factor.names().getFirst().source(),
                                found.stream()
                                        .filter(one -> one.measure().factor().equals(factor))
                                        .map(one -> row(one, time))
                                        .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Row row(Entry entry, HouseTime time) {
        Measure measure = entry.measure();
        return new Row(
                measure.code(),
                measure.title(),
                measure.levelWords(),
                measure.timing(),
                measure.responsible(),
                measure.result(),
                measure.evidenceWords(),
                measure.effort().title(),
                measure.proof().title(),
                String.join(", ", measure.sources()),
                about(entry, time),
                entry.isOn());
    }

    private static List<String> about(Entry entry, HouseTime time) {
        List<String> about = new ArrayList<>();
        entry.entered()
                .ifPresent(
                        by -> about.add("Внесена: %s, %s".formatted(by.by(), time.whole(by.at()))));
        entry.said()
                .ifPresent(said ->
                        about.add(
                                "%s: %s, %s: %s"
                                        .formatted(
                                                entry.isOn() ? "Снова включена" : "Выключена",
                                                said.by(),
                                                time.whole(said.at()),
                                                said.reason())));
        return about;
    }

    /** «немного — несколько встреч …; заметно — …»: what the words mean. */
    public static String efforts() {
        return Arrays.stream(Effort.values())
                .map(one -> one.title() + " — " + one.words())
                .collect(Collectors.joining("; "));
    }
}
