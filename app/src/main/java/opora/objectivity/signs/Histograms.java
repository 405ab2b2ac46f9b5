package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Work;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Sign;

/** The readable histograms of a work, all from 0 to the maximum, and the schools that have none. */
record Histograms(SignKind kind, Work work, List<OfSchool> schools, List<NotAsked> aside) {

    /** {@code scores}: index = score; somebody is in it */
    record OfSchool(Known fact, int[] scores) {

        int participants() {
            return Arrays.stream(scores).sum();
        }
    }

    static Histograms of(SignKind kind, WorkFacts work, int maximum) {
        List<OfSchool> schools = new ArrayList<>();
        List<NotAsked> aside = new ArrayList<>();
        for (Known fact : work.facts()) {
            unreadable(fact.outcome().scores(), maximum)
                    .ifPresentOrElse(
                            reason ->
                                    aside.add(
                                            new NotAsked(fact.school(), work.work(), kind, reason)),
                            () ->
                                    schools.add(
                                            new OfSchool(
                                                    fact,
                                                    Arrays.copyOf(
                                                            fact.outcome().scores(),
                                                            maximum + 1))));
        }
        return new Histograms(kind, work.work(), schools, aside);
    }

    /** Nobody of the work can be asked. */
    static List<SignAnswer> none(SignKind kind, WorkFacts work, Reason reason) {
        return work.facts().stream()
                .<SignAnswer>map(fact -> new NotAsked(fact.school(), work.work(), kind, reason))
                .toList();
    }

    private static Optional<Reason> unreadable(int[] scores, int maximum) {
        if (Arrays.stream(scores).sum() == 0) {
            return Optional.of(Reason.NO_SCORES);
        }
        boolean beyond = Arrays.stream(scores).skip(maximum + 1L).anyMatch(count -> count > 0);
        return beyond ? Optional.of(Reason.BEYOND_MAXIMUM) : Optional.empty();
    }

    int[] region(int maximum) {
        int[] region = new int[maximum + 1];
        for (OfSchool school : schools) {
            Arrays.setAll(region, score -> region[score] + school.scores()[score]);
        }
        return region;
    }

    /** @param signs one per school, in their order */
    List<SignAnswer> answers(List<? extends Optional<? extends Sign>> signs) {
        List<SignAnswer> answers = new ArrayList<>(aside);
        for (int place = 0; place < schools.size(); place++) {
            answers.add(answer(schools.get(place), signs.get(place)));
        }
        return answers;
    }

    private SignAnswer answer(OfSchool school, Optional<? extends Sign> sign) {
        Known fact = school.fact();
        return sign.<SignAnswer>map(one ->
                        new Asked(
                                fact.school(),
                                work,
                                kind,
                                List.of(fact.id()),
                                school.participants(),
                                one))
                .orElseGet(() -> new NotAsked(fact.school(), work, kind, Reason.NOT_TELLING));
    }
}
