package opora.identification;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** An approval was withdrawn. Published inside its transaction. */
public record ApprovalWithdrawn(Runs.Run run, Approvals.Approval approval, String reason)
        implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "identification.approval_withdrawn",
                        "Утверждение перечня отозвано",
                        RunInForce.subject(run),
                        new Deed.Change("версия", Integer.toString(approval.version()), ""))
                .because(reason);
    }
}
