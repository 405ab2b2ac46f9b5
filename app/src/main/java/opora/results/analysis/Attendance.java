package opora.results.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.statistics.Share;

/** Who took part. */
final class Attendance {

    private Attendance() {}

    /** Of reports the first in the order of their kinds that tells it. */
    static Optional<Measured<Integer>> participants(GroupFacts group) {
        return group.first(() -> counted(group), () -> reported(group));
    }

    private static Optional<Measured<Integer>> counted(GroupFacts group) {
        int sum = 0;
        for (FactSums fact : group.facts()) {
            sum = Math.addExact(sum, fact.result().participants());
        }
        return group.facts().isEmpty()
                ? Optional.empty()
                : Optional.of(Measured.of(sum, sum, group.from(group.facts().stream())));
    }

    private static Optional<Measured<Integer>> reported(GroupFacts group) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> group.report(kind).stream())
                .filter(row -> row.complement().participants().isPresent())
                .findFirst()
                .map(Attendance::reported);
    }

    private static Measured<Integer> reported(Complements.Known row) {
        return GroupFacts.in(row, row.complement().participants().orElseThrow());
    }

    /** Of all who should have taken part, by the facts that tell it; empty, and never 0, where none does. */
    static Optional<Measured<Share>> absent(GroupFacts group) {
        List<FactSums> telling =
                group.facts().stream().filter(fact -> fact.absent().isPresent()).toList();
        Share share = telling.stream().map(Attendance::absent).reduce(new Share(0, 0), Share::plus);
        return share.isOfNothing()
                ? Optional.empty()
                : Optional.of(Measured.of(share, share.size(), group.from(telling.stream())));
    }

    private static Share absent(FactSums fact) {
        int absent = fact.absent().orElseThrow();
        return new Share(absent, Math.addExact(absent, fact.result().participants()));
    }
}
