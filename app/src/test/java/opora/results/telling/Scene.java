package opora.results.telling;

import static opora.results.OutcomeBuilder.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import opora.results.Complement;
import opora.results.Complements;
import opora.results.Outcome;
import opora.results.OutcomeBuilder;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ReferenceData;
import opora.results.analysis.Around;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.GroupFacts;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Sitting;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.analysis.YearLine;
import opora.results.gathering.History;
import opora.results.gathering.Sittings.LowYear;
import opora.results.gathering.Told;
import opora.statistics.Share;
import opora.statistics.SolvabilityZone;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** An analysis made up for one finding: a group, whom it stands beside, earlier years, classes. */
final class Scene {

    private static final School SCHOOL =
            new School(
                    new SchoolId(1),
                    "sch1",
                    "Школа",
                    new Municipality(new MunicipalityId(1), "район"),
                    School.Details.UNKNOWN,
                    Optional.empty());

    private final Sitting sitting;
    private Level level = Level.SCHOOL;
    private Told.Subject subject = new Told.Subject.OfSchool(SCHOOL, Optional.empty(), List.of());
    private final List<Outcome> own = new ArrayList<>();
    private final List<Complements.Known> ownRows = new ArrayList<>();
    private final Map<Level, GroupFacts> beside = new EnumMap<>(Level.class);
    private final List<YearLine.Point> years = new ArrayList<>();
    private final List<YearLine.Point> cohort = new ArrayList<>();
    private final List<LowYear> low = new ArrayList<>();
    private final List<Told.Part> parts = new ArrayList<>();
    private final Map<TaskNumber, TaskSkill> skills = new HashMap<>();
    private Optional<Level> drawn = Optional.empty();

    private Scene(Sitting sitting) {
        this.sitting = sitting;
    }

    static Scene of(String procedure) {
        return in(2021, procedure);
    }

    static Scene in(int year, String procedure) {
        return new Scene(new Sitting(new AcademicYear(year), Procedure.of(procedure)));
    }

    /** Maths of grade 5 in 2021: of 20 points 7 are «3», 11 «4», 15 «5». */
    static Scene maths(UnaryOperator<OutcomeBuilder> built) {
        return of("VPR-5-MA").own(built);
    }

    /** A school, or one more school of the group. */
    Scene own(UnaryOperator<OutcomeBuilder> built) {
        own.add(build(sitting, built));
        return this;
    }

    /** Solvability as a report tells it of the group itself, «task/maximum=percent». */
    Scene ownReport(int participants, String... values) {
        ownRows.add(row(participants, values));
        return this;
    }

    Scene ofClass() {
        level = Level.CLASS;
        return this;
    }

    Scene ofMunicipality() {
        level = Level.MUNICIPALITY;
        subject = new Told.Subject.OfMunicipality(SCHOOL.municipality());
        return this;
    }

    Scene ofRegion() {
        level = Level.REGION;
        subject = new Told.Subject.OfRegion("область");
        return this;
    }

    Scene beside(Level larger, UnaryOperator<OutcomeBuilder> built) {
        beside.put(
                larger,
                GroupFacts.of(
                        sitting,
                        larger,
                        "",
                        List.of(known(100 + larger.ordinal(), build(sitting, built))),
                        List.of()));
        return this;
    }

    /** {@code values}: «task=percent» or «task/maximum=percent». */
    Scene reported(Level larger, String... values) {
        beside.put(
                larger,
                GroupFacts.of(sitting, larger, "", List.of(), List.of(row(1_000_000, values))));
        return this;
    }

    Scene drawn(Level larger) {
        drawn = Optional.of(larger);
        return this;
    }

    Scene year(int year, UnaryOperator<OutcomeBuilder> built) {
        years.add(point(new Sitting(new AcademicYear(year), sitting.procedure()), built));
        return this;
    }

    Scene grade(int year, String procedure, UnaryOperator<OutcomeBuilder> built) {
        cohort.add(point(new Sitting(new AcademicYear(year), Procedure.of(procedure)), built));
        return this;
    }

    Scene low(int year, int failed, int of, int procedures) {
        low.add(new LowYear(new AcademicYear(year), new Share(failed, of), procedures, 1));
        return this;
    }

    Scene part(String title, UnaryOperator<OutcomeBuilder> built) {
        parts.add(new Told.Part(title, "/", alone(sitting, build(sitting, built))));
        return this;
    }

    Scene skill(String task, String text, String content, SolvabilityZone.Level difficulty) {
        skills.put(
                TaskNumber.of(task),
                new TaskSkill(text, List.of(content), Optional.of(difficulty)));
        return this;
    }

    Map<String, Reading> readings() {
        return Readings.of(analysis(), skills, drawn, told());
    }

    /** The most important of every topic. */
    List<Finding> findings() {
        return Catalogue.SHIPPED.find(readings());
    }

    /** What one pattern says; «» for nothing. */
    String said(String id) {
        return all().stream()
                .filter(finding -> finding.id().equals(id))
                .map(Finding::text)
                .findFirst()
                .orElse("");
    }

    /** What every pattern says that holds, whatever its topic. */
    List<Finding> all() {
        Map<String, Reading> readings = readings();
        return Catalogue.SHIPPED.patterns().stream()
                .flatMap(pattern -> pattern.find(readings).stream())
                .toList();
    }

    List<String> sections() {
        return Sections.of(told(), analysis(), drawn).stream().map(Section::key).toList();
    }

    private ProcedureAnalysis analysis() {
        List<Known> facts = new ArrayList<>();
        own.forEach(outcome -> facts.add(known(facts.size() + 1, outcome)));
        return ProcedureAnalysis.of(
                GroupFacts.of(sitting, level, "Группа", facts, ownRows),
                List.copyOf(beside.values()));
    }

    private Told told() {
        return new Told(
                subject,
                sitting,
                Optional.of(analysis()),
                Around.NOBODY,
                Optional.empty(),
                ReferenceData.shipped().scale(sitting.procedure(), sitting.year()),
                new History(lines(years), lines(cohort), low),
                parts,
                List.of());
    }

    /** Earlier sittings and the one in question. */
    private List<YearLine> lines(List<YearLine.Point> points) {
        List<YearLine.Point> all = new ArrayList<>(points);
        all.add(new YearLine.Point(sitting, analysis().subject()));
        all.sort(Comparator.comparing(point -> point.sitting().year()));
        return YearLine.of(all);
    }

    private static YearLine.Point point(Sitting when, UnaryOperator<OutcomeBuilder> built) {
        return new YearLine.Point(when, alone(when, build(when, built)));
    }

    private static GroupAnalysis alone(Sitting when, Outcome outcome) {
        return GroupAnalysis.of(
                GroupFacts.of(when, Level.SCHOOL, "", List.of(known(50, outcome)), List.of()));
    }

    private static Outcome build(Sitting when, UnaryOperator<OutcomeBuilder> built) {
        return built.apply(outcome("sch1", when.year().endsIn(), when.procedure().code())).build();
    }

    private static Known known(long id, Outcome outcome) {
        return new Known(id, new SchoolId(id), 7, 1, outcome);
    }

    private Complements.Known row(int participants, String... values) {
        return new Complements.Known(
                9,
                Optional.empty(),
                8,
                2,
                new Complement(
                        Complement.Kind.TASKS,
                        new Complement.Group.Country("Вся выборка"),
                        sitting.year(),
                        sitting.procedure(),
                        Optional.of(participants),
                        Stream.of(values).map(Scene::value).toList(),
                        new Outcome.Source("Лист1", 9, 9, 1)));
    }

    private static Complement.Value value(String written) {
        List<String> both = List.of(written.split("="));
        List<String> label = List.of(both.getFirst().split("/"));
        return new Complement.Value(
                label.getFirst(),
                Optional.empty(),
                label.size() > 1 ? Optional.of(Integer.valueOf(label.getLast())) : Optional.empty(),
                new BigDecimal(both.getLast()),
                Optional.empty());
    }
}
