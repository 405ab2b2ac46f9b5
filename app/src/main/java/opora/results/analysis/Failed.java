package opora.results.analysis;

import java.util.List;
import java.util.Optional;
import opora.results.Outcome.Result;
import opora.statistics.Share;

/** Who failed, by the facts that identification counts. No report tells it. */
public sealed interface Failed {

    record Counted(Share failed) implements Failed {}

    /** The source gives only a share from which no whole counts follow; {@code percent} as printed. */
    record Printed(String percent) implements Failed {}

    /** 0–100; as exact as the source tells. */
    default double failedPercent() {
        return switch (this) {
            case Counted(Share failed) -> 100 * failed.value();
            case Printed(String percent) -> Double.parseDouble(percent.replace(',', '.'));
        };
    }

    static Optional<Measured<Failed>> of(GroupFacts group) {
        List<FactSums> telling = group.facts().stream().filter(Failed::isCounted).toList();
        Share share =
                telling.stream()
                        .map(FactSums::result)
                        .map(Result.Counted.class::cast)
                        .map(result -> new Share(result.failed(), result.participants()))
                        .reduce(new Share(0, 0), Share::plus);
        return share.isOfNothing()
                ? printed(group)
                : Optional.of(
                        Measured.of(
                                new Counted(share), share.size(), group.from(telling.stream())));
    }

    private static boolean isCounted(FactSums fact) {
        return fact.result() instanceof Result.Counted && fact.result().participants() > 0;
    }

    /** Shares of several schools are not added. */
    private static Optional<Measured<Failed>> printed(GroupFacts group) {
        return group.facts().size() == 1
                        && group.facts().getFirst().result()
                                instanceof Result.OnlyShares(int n, String percent)
                        && n > 0
                ? Optional.of(
                        Measured.of(new Printed(percent), n, group.from(group.facts().stream())))
                : Optional.empty();
    }
}
