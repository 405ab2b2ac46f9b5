package opora.identification;

import java.util.Optional;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A run became the list of its year. {@code before}: the number of the run that was in force until then; {@code reason}: why, where something spoke against it. */
public record RunInForce(Runs.Run run, Optional<Long> before, String reason) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "identification.list_put_in_force",
                        "Перечень введён в действие",
                        subject(run),
                        new Deed.Change(
                                "в силе",
                                before.map(number -> "расчёт " + number).orElse(""),
                                "расчёт " + run.id()))
                .because(reason);
    }

    static Deed.Subject subject(Runs.Run run) {
        return Deed.Subject.of(
                "run", run.id(), "Перечень %d, расчёт %d".formatted(run.year().endsIn(), run.id()));
    }
}
