package opora.programme.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.identification.JudgedOutcome;
import opora.identification.Runs;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.Saving.What;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.measures.Measures;
import opora.programme.measures.RegionMeasures;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import org.springframework.stereotype.Service;

/** The door: measures of the catalogue for a programme that exists, and taking them into its roadmap in one saving. */
@Service
public class Suggesting {

    private final Runs runs;
    private final RegionMeasures measures;
    private final Programmes programmes;
    private final Redrafting redrafting;

    Suggesting(Runs runs, RegionMeasures measures, Programmes programmes, Redrafting redrafting) {
        this.runs = runs;
        this.measures = measures;
        this.programmes = programmes;
        this.redrafting = redrafting;
    }

    /**
     * @param first those for which low results of the list in force speak
     * @param others of the level, in the order of their factors
     * @param there codes of those that the roadmap has already, by their words or their code
     */
    public record Suggested(
            Programme programme,
            Edition edition,
            Measures catalogue,
            List<Offer> first,
            List<Offer> others,
            Collection<String> there) {}

    /** @throws NotVisible when the programme is not of whoever asks, or cannot be changed now */
    public Suggested of(Viewer viewer, long programme, Optional<Level> wanted) {
        Programme seen = programmes.get(viewer.scope(), programme);
        if (!Authorship.writes(viewer, seen) || !seen.course().isOpen()) {
            throw new NotVisible();
        }
        Measures now = measures.now();
        Level own = level(seen);
        Level level = wanted.orElse(own);
        List<Offer> first =
                level == Level.SCHOOL
                        ? now.forLowResults(low(viewer, seen)).stream()
                                .map(one ->
                                        CatalogueMeasure.offer(one.measure(), level, one.because()))
                                .toList()
                        : List.of();
        List<String> taken = first.stream().map(Offer::code).toList();
        Edition edition = programmes.edition(viewer, programme);
        return new Suggested(
                seen,
                edition,
                now,
                first,
                now.list(level).stream()
                        .map(one -> CatalogueMeasure.offer(one, level, because(one)))
                        .filter(one -> !taken.contains(one.code()))
                        .toList(),
                there(edition, now));
    }

    private static String because(Measure measure) {
        return measure.factor().isRisk()
                ? "мера против фактора риска «%s»".formatted(measure.factor().title())
                : "мера управления: " + measure.factor().title();
    }

    /** Low results of the year of the list that holds; of a programme of no school none. */
    private List<JudgedOutcome> low(Viewer viewer, Programme programme) {
        return programme
                .school()
                .flatMap(school ->
                        runs.inForce(viewer.scope())
                                .flatMap(run ->
                                        runs.entry(viewer.scope(), run.id(), school)
                                                .map(entry ->
                                                        entry.verdict().outcomes().stream()
                                                                .filter(one ->
                                                                        one.year()
                                                                                .equals(run.year()))
                                                                .toList())))
                .orElse(List.of());
    }

    public static Level level(Programme programme) {
        return switch (programme.level()) {
            case REGION -> Level.REGION;
            case MUNICIPALITY -> Level.MUNICIPALITY;
            case SCHOOL, RISK -> Level.SCHOOL;
        };
    }

    private static List<String> there(Edition edition, Measures catalogue) {
        return edition.list("activity").stream()
                .map(one ->
                        Optional.of(one.value("measure"))
                                .filter(code -> !code.isEmpty())
                                .or(() -> catalogue.alike(one.value("text")).map(Measure::code))
                                .orElse(""))
                .map("measure-"::concat)
                .toList();
    }

    /**
     * @param into a section of the roadmap, or a part in which a section for each factor begins
     * @param codes of offers; those that are there already are not taken again
     */
    public Saved take(
            Viewer by,
            long programme,
            Optional<Level> wanted,
            ProvisionId into,
            Collection<String> codes) {
        Suggested suggested = of(by, programme, wanted);
        Provision place = suggested.edition().find(into).orElseThrow(NotVisible::new);
        List<Offer> taken = new ArrayList<>(suggested.first());
        taken.addAll(suggested.others());
        taken.removeIf(
                one -> !codes.contains(one.code()) || suggested.there().contains(one.code()));
        if (taken.isEmpty()) {
            return new Saved.Refused(
                    "Отметьте хотя бы одну меру, которой ещё нет в дорожной карте");
        }
        return redrafting.take(
                by, programme, Optional.of(into), sketches(place, taken), What.TAKEN_OVER, "");
    }

    private static List<Sketch> sketches(Provision place, List<Offer> taken) {
        return switch (place.kind().code()) {
            case "activity_group" -> taken.stream().map(Offer::sketch).toList();
            case "part" -> sections(taken);
            default -> throw new NotVisible();
        };
    }

    static List<Sketch> sections(List<Offer> taken) {
        Map<String, List<Sketch>> sections = new LinkedHashMap<>();
        taken.forEach(one ->
                sections.computeIfAbsent(one.place(), title -> new ArrayList<>())
                        .add(one.sketch()));
        List<Sketch> groups = new ArrayList<>();
        sections.forEach((title, activities) ->
                groups.add(new Sketch("activity_group", Map.of("title", title), activities)));
        return groups;
    }
}
