package opora.identification.difference;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolVerdict;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/**
 * A run, what came of it and the results it was made from.
 *
 * @param results under the number of the school instead of its code, which may have changed between two runs
 */
public record KeptRun(Run run, SchoolList list, List<CountedResult> results) {

    /** How a result names its school here. */
    static String key(SchoolId school) {
        return Long.toString(school.value());
    }

    static String key(Entry entry) {
        return key(entry.place().id().orElseThrow());
    }

    /** Judges the schools of this run. Under the numbers of the schools, sorted by them as texts. */
    List<SchoolVerdict> judge(Method method, AcademicYear year, List<CountedResult> from) {
        Set<String> schools = list.entries().stream().map(KeptRun::key).collect(Collectors.toSet());
        List<CountedResult> own =
                from.stream().filter(result -> schools.contains(result.school())).toList();
        return switch (method.judge(year, schools, own)) {
            case Judgement.Judged judged -> judged.verdicts();
            case Judgement.Contradicted bug ->
                    throw new IllegalStateException(
                            "one fact counts per school, year and procedure, not "
                                    + bug.contradictions());
        };
    }
}
