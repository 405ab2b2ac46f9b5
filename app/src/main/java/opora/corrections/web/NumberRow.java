package opora.corrections.web;

import java.util.List;
import java.util.Optional;
import opora.corrections.request.Counted;
import opora.corrections.request.OwnNumber;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.vocabulary.Numbers;

/**
 * One number of a school as its page shows it.
 *
 * @param failed «9 из 25 · 36 %»; «—» where there is none
 * @param marks counts of «2», «3», «4», «5»; «» when the source has none
 * @param note why it does not count, and what counts by now; «» when there is nothing to say
 * @param fact address of the source; «» where there is none
 * @param request the newest that was not withdrawn
 * @param query of the form of a request
 * @param open whether it can be disputed now
 * @param expected whether it belongs into the table; else the school may say that it has such a result
 */
public record NumberRow(
        String procedure,
        String year,
        String failed,
        String marks,
        String note,
        String fact,
        Optional<Request> request,
        String query,
        boolean open,
        boolean expected) {

    static NumberRow of(OwnNumber number, List<Request> requests) {
        Optional<Request> made =
                requests.stream()
                        .filter(one -> one.isAbout(number.year(), number.procedure()))
                        .filter(one -> one.state() != RequestState.WITHDRAWN)
                        .findFirst();
        return new NumberRow(
                number.procedure().title(),
                number.year().toString(),
                number.fact().map(NumberRow::failed).orElse("—"),
                number.fact()
                        .flatMap(known -> known.outcome().marks())
                        .map(NumberRow::marks)
                        .orElse(""),
                note(number),
                number.fact().map(known -> "/results/facts/" + known.id()).orElse(""),
                made,
                "year=%s&procedure=%s".formatted(number.year(), number.procedure().code()),
                made.filter(one -> one.state().isPending()).isEmpty(),
                number.isExpected());
    }

    /** Whether there is no result at all, so that nothing is disputed but asked for. */
    public boolean isAbsent() {
        return fact.isEmpty();
    }

    /** The request that has to be settled before the number is disputed again. */
    Optional<Request> pending() {
        return open ? Optional.empty() : request;
    }

    private static String failed(Known known) {
        return switch (known.outcome().result()) {
            case Outcome.Result.Counted(int participants, int failed) ->
                    Numbers.whole(failed)
                            + " из "
                            + Numbers.whole(participants)
                            + (participants == 0
                                    ? ""
                                    : " · " + Numbers.percent(failed, participants));
            case Outcome.Result.OnlyShares(int participants, String percent) ->
                    "%s\u202f%% из %s".formatted(percent, Numbers.whole(participants));
        };
    }

    private static String marks(Outcome.MarkCounts marks) {
        return "«2» %d, «3» %d, «4» %d, «5» %d"
                .formatted(marks.two(), marks.three(), marks.four(), marks.five());
    }

    private static String note(OwnNumber number) {
        String newer =
                number.newer()
                        .map(known ->
                                "по загрузке %d уже: %s".formatted(known.batch(), words(known)))
                        .orElse("");
        return number.whyNot().isEmpty() || newer.isEmpty()
                ? number.whyNot() + newer
                : number.whyNot() + "; " + newer;
    }

    private static String words(Known known) {
        return known.outcome().result() instanceof Outcome.Result.Counted counted
                ? new Counted(counted.participants(), counted.failed()).words()
                : "только проценты";
    }
}
