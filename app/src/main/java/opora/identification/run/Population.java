package opora.identification.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Reason;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.identification.SchoolVerdict;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.Municipality;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/**
 * Who is judged in a year and on what: every school of the register that worked in the year, and every school with results of it even if
 * the register does not know it or says that it was closed; but no school of a kind that the method excludes.
 *
 * @param judged sorted by code
 * @param leftOut schools that are not judged and why, sorted by code
 * @param facts the facts behind the results of those who are judged
 * @param municipalities of every school that the register knows
 */
public record Population(
        List<Judged> judged,
        List<LeftOut> leftOut,
        List<Known> facts,
        Map<SchoolId, Municipality> municipalities) {

    /** A judged school and how it is shown. */
    public record Judged(SchoolId id, Place place, School.Details details) {}

    public static Population of(
            List<School> register, List<Known> outcomes, AcademicYear year, Method method) {
        Set<SchoolId> resultsOfYear =
                outcomes.stream()
                        .filter(known -> known.outcome().year().equals(year))
                        .map(Known::school)
                        .collect(Collectors.toSet());
        List<Judged> judged = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (School school : register) {
            whyNot(school, resultsOfYear, year, method)
                    .ifPresentOrElse(
                            reason -> leftOut.add(leftOut(school, reason)),
                            () -> judged.add(judged(school)));
        }
        judged.addAll(unregistered(register, outcomes));
        judged.sort(Comparator.comparing(school -> school.place().code()));
        leftOut.sort(Comparator.comparing(LeftOut::code));
        return new Population(
                List.copyOf(judged),
                List.copyOf(leftOut),
                facts(judged, outcomes),
                register.stream().collect(Collectors.toMap(School::id, School::municipality)));
    }

    private static Optional<Reason> whyNot(
            School school, Set<SchoolId> resultsOfYear, AcademicYear year, Method method) {
        if (!SchoolList.takesIn(school.closure(), resultsOfYear.contains(school.id()), year)) {
            return school.closure().map(closure -> new Reason.Closed(closure.year()));
        }
        String kind = school.details().kind();
        return method.excludes(kind) ? Optional.of(new Reason.OfKind(kind)) : Optional.empty();
    }

    /** The verdicts of the method, each with the place it is about. */
    SchoolList judge(AcademicYear year, Method method) {
        return judge(year, method, results());
    }

    /** The same on other results than were loaded, under the codes of the same schools. */
    public SchoolList judge(AcademicYear year, Method method, List<CountedResult> results) {
        Map<String, Judged> schools = new HashMap<>();
        judged.forEach(school -> schools.put(school.place().code(), school));
        return switch (method.judge(year, schools.keySet(), results)) {
            case Judgement.Judged is ->
                    new SchoolList(
                            year,
                            method,
                            is.verdicts().stream()
                                    .map(verdict -> entry(schools, verdict))
                                    .toList());
            case Judgement.Contradicted bug ->
                    throw new IllegalStateException(
                            "one fact counts per school, year and procedure, not "
                                    + bug.contradictions());
        };
    }

    private static Entry entry(Map<String, Judged> schools, SchoolVerdict verdict) {
        Judged school = Objects.requireNonNull(schools.get(verdict.school()));
        return new Entry(school.place(), verdict.knowing(school.place().code(), school.details()));
    }

    String fingerprint(AcademicYear year, Method method) {
        return Fingerprint.of(year, method, judged.stream().map(Judged::place).toList(), results());
    }

    /** The facts as the method takes them in, under the code by which the school is shown. */
    public List<CountedResult> results() {
        Map<SchoolId, String> codes = new HashMap<>();
        judged.forEach(school -> codes.put(school.id(), school.place().code()));
        return facts.stream()
                .map(known ->
                        new CountedResult(
                                codes.getOrDefault(known.school(), ""),
                                known.outcome().year(),
                                known.outcome().procedure(),
                                known.outcome().result().participants(),
                                failed(known.outcome().result())))
                .toList();
    }

    private static Optional<Integer> failed(Result result) {
        return switch (result) {
            case Result.Counted counted -> Optional.of(counted.failed());
            case Result.OnlyShares shares -> Optional.empty();
        };
    }

    private static List<Known> facts(List<Judged> judged, List<Known> outcomes) {
        Set<SchoolId> ids = judged.stream().map(Judged::id).collect(Collectors.toSet());
        return outcomes.stream().filter(known -> ids.contains(known.school())).toList();
    }

    private static Judged judged(School school) {
        Place place =
                new Place(
                        Optional.of(school.id()),
                        school.code(),
                        Optional.of(school.name()),
                        school.municipality().known(),
                        school.details().setting());
        return new Judged(school.id(), place, school.details());
    }

    private static LeftOut leftOut(School school, Reason reason) {
        return new LeftOut(
                school.id(), school.code(), school.name(), school.municipality(), reason);
    }

    /** Schools that only results name; each once, under the code of its newest result. */
    private static List<Judged> unregistered(List<School> register, List<Known> outcomes) {
        Set<SchoolId> seen =
                new HashSet<>(register.stream().map(School::id).collect(Collectors.toSet()));
        return outcomes.stream()
                .sorted(Comparator.comparing((Known known) -> known.outcome().year()).reversed())
                .filter(known -> seen.add(known.school()))
                .map(Population::named)
                .toList();
    }

    private static Judged named(Known known) {
        Place place =
                new Place(
                        Optional.of(known.school()),
                        known.outcome().school().text(),
                        Optional.empty(),
                        Optional.empty(),
                        "");
        return new Judged(known.school(), place, School.Details.UNKNOWN);
    }
}
