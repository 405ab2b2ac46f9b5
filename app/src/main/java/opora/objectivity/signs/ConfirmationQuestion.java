package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Work;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Cohort;
import opora.statistics.Unconfirmed;
import opora.territory.SchoolId;

/** High results that the exam of this year, of the same pupils, did not confirm? Asked about the earlier work. */
record ConfirmationQuestion() implements Question {

    @Override
    public List<SignAnswer> ask(YearFacts year) {
        List<SignAnswer> answers = new ArrayList<>();
        for (WorkFacts exam : year.ofTheYear()) {
            year.before(exam.work()).ifPresent(earlier -> answers.addAll(ask(earlier, exam)));
        }
        return answers;
    }

    private static List<SignAnswer> ask(WorkFacts earlier, WorkFacts exam) {
        Map<SchoolId, Means.OfSchool> before = Means.of(earlier);
        Map<SchoolId, Means.OfSchool> after = Means.of(exam);
        List<SignAnswer> answers = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Known fact : earlier.facts()) {
            Optional<Means.OfSchool> one = Optional.ofNullable(before.get(fact.school()));
            Optional<Means.OfSchool> two = Optional.ofNullable(after.get(fact.school()));
            if (one.isPresent() && two.isPresent()) {
                pairs.add(new Pair(earlier.work(), one.orElseThrow(), two.orElseThrow()));
            } else {
                Reason reason = one.isEmpty() ? Reason.NO_MEAN : Reason.NO_LATER;
                answers.add(
                        new NotAsked(fact.school(), earlier.work(), SignKind.UNCONFIRMED, reason));
            }
        }
        List<Optional<Unconfirmed>> signs =
                Unconfirmed.over(pairs.stream().map(Pair::cohort).toList());
        for (int place = 0; place < pairs.size(); place++) {
            answers.add(pairs.get(place).answer(signs.get(place)));
        }
        return answers;
    }

    private record Pair(Work work, Means.OfSchool before, Means.OfSchool after) {

        Cohort cohort() {
            return new Cohort(before.mean(), after.mean());
        }

        SignAnswer answer(Optional<Unconfirmed> sign) {
            SchoolId school = before.fact().school();
            return sign.<SignAnswer>map(one ->
                            new Asked(
                                    school,
                                    work,
                                    SignKind.UNCONFIRMED,
                                    List.of(before.fact().id(), after.fact().id()),
                                    Math.min(before.mean().size(), after.mean().size()),
                                    one))
                    .orElseGet(() ->
                            new NotAsked(school, work, SignKind.UNCONFIRMED, Reason.NOT_TELLING));
        }
    }
}
