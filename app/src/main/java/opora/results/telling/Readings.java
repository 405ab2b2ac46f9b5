package opora.results.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.gathering.Told;

/** The numbers of an analysis by the names that the catalogue of findings uses; what is not known, or not known of how many, is absent. */
final class Readings {

    private Readings() {}

    static Map<String, Reading> of(
            ProcedureAnalysis analysis,
            Map<TaskNumber, TaskSkill> skills,
            Optional<Level> beside,
            Told told) {
        GroupAnalysis subject = analysis.subject();
        Map<String, Reading> readings = new HashMap<>();
        List.of(
                        PeopleReadings.of(analysis),
                        MarkReadings.of(analysis),
                        ScoreReadings.of(analysis, told.scale()),
                        TaskReadings.of(analysis, skills, beside),
                        AlsoReadings.of(analysis, beside),
                        SkillReadings.of(analysis, skills, beside),
                        PreparationReadings.of(subject),
                        JournalReadings.of(analysis),
                        KnownReadings.of(analysis, skills, told),
                        subject.level() == Level.CLASS
                                ? Map.<String, Reading>of()
                                : YearReadings.of(told),
                        PartReadings.of(told))
                .forEach(readings::putAll);
        return readings;
    }
}
