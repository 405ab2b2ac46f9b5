package opora.results.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.Peers;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.gathering.Told;
import opora.results.gathering.Told.Subject;

/** The sections in the order of reading. */
final class Sections {

    private Sections() {}

    static List<Section> of(Told told, ProcedureAnalysis analysis, Optional<Level> beside) {
        GroupAnalysis subject = analysis.subject();
        Map<TaskNumber, TaskSkill> skills = skills(told);
        return Stream.of(
                        Optional.of(SummarySection.of(analysis, peers(told, analysis))),
                        ScoresSection.of(told.sitting(), subject, told.scale()),
                        MarksSection.of(analysis),
                        BandsSection.of(analysis),
                        TasksSection.of(analysis, skills, beside),
                        PreparationSection.of(subject, skills),
                        JournalSection.of(analysis),
                        YearsSection.years(told.history().years()),
                        YearsSection.cohort(told.history().cohort()),
                        LowIndexSection.of(told.history().low(), told.sitting().year()),
                        PartsSection.of(told.parts(), parts(told.subject())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the catalogue makes of the numbers; each leads to the section that shows them. */
    static List<Finding> findings(Told told, ProcedureAnalysis analysis, Optional<Level> beside) {
        return Catalogue.SHIPPED.find(Readings.of(analysis, skills(told), beside, told));
    }

    private static Map<TaskNumber, TaskSkill> skills(Told told) {
        return told.work().map(work -> TaskSkill.of(work.description())).orElse(Map.of());
    }

    /** Only where they stand in the table. */
    private static Optional<Peers> peers(Told told, ProcedureAnalysis analysis) {
        return told.around()
                .peers()
                .filter(_ ->
                        analysis.references().stream()
                                .anyMatch(group -> group.level() == Level.PEERS));
    }

    private static String parts(Subject subject) {
        return switch (subject) {
            case Subject.OfSchool _, Subject.OfMunicipality _ -> "Школы";
            case Subject.OfRegion _ -> "Муниципалитеты";
        };
    }
}
