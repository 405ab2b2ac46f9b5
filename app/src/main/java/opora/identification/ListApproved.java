package opora.identification;

import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A run was recorded as approved by an order. Published inside its transaction. */
public record ListApproved(Runs.Run run, Approvals.Approval approval) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "identification.list_approved",
                        "Перечень утверждён",
                        RunInForce.subject(run),
                        new Deed.Change("версия", "", Integer.toString(approval.version())),
                        new Deed.Change(
                                "приказ",
                                "",
                                "№ %s от %s"
                                        .formatted(
                                                approval.what().order().number(),
                                                Days.of(approval.what().order().date()))))
                .because(approval.what().reason());
    }
}
