package opora.results.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
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
        Map<TaskNumber, TaskSkill> skills =
                told.work().map(work -> TaskSkill.of(work.description())).orElse(Map.of());
        return Stream.of(
                        Optional.of(SummarySection.of(analysis)),
                        ScoresSection.of(told.sitting(), subject, Figures.scale(told)),
                        MarksSection.of(analysis),
                        BandsSection.of(analysis),
                        TasksSection.of(analysis, skills, beside),
                        PreparationSection.of(subject, skills),
                        JournalSection.of(analysis),
                        YearsSection.years(told.history().years()),
                        YearsSection.cohort(told.history().cohort()),
                        LowIndexSection.of(told.history().low()),
                        PartsSection.of(told.parts(), parts(told.subject())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String parts(Subject subject) {
        return switch (subject) {
            case Subject.OfSchool _, Subject.OfMunicipality _ -> "Школы";
            case Subject.OfRegion _ -> "Муниципалитеты";
        };
    }
}
