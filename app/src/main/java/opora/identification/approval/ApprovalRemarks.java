package opora.identification.approval;

import java.util.List;
import java.util.Optional;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.RunRemarks;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Whether an order approved the run: said on its page, and against putting it in force where none did. */
@Component
class ApprovalRemarks implements RunRemarks {

    private final Approvals approvals;

    ApprovalRemarks(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<Remark> on(TerritoryScope seen, Run run) {
        Optional<Approval> own = approvals.of(seen, run.id());
        Optional<Approval> holding = approvals.holds(seen, run.year());
        return holding
                .map(approval -> own.isPresent() ? approved(own.get(), approval) : other(approval))
                .map(text -> new Remark(text, address(run)))
                .stream()
                .toList();
    }

    @Override
    public List<Remark> against(TerritoryScope seen, Run run) {
        return approvals.of(seen, run.id()).isPresent()
                ? List.of()
                : List.of(
                        new Remark(
                                "Приказ, который утвердил бы этот расчёт, не записан",
                                address(run)));
    }

    private static String approved(Approval own, Approval holding) {
        return own.id() == holding.id()
                ? "Утверждён: версия %d, приказ %s".formatted(own.version(), order(own))
                : "Был утверждён как версия %d; теперь действует версия %d — расчёт %d"
                        .formatted(own.version(), holding.version(), holding.run());
    }

    private static String other(Approval holding) {
        return "Утверждён другой расчёт этого года: %d, версия %d, приказ %s"
                .formatted(holding.run(), holding.version(), order(holding));
    }

    private static String order(Approval approval) {
        return "№ %s от %s"
                .formatted(
                        approval.what().order().number(), Days.of(approval.what().order().date()));
    }

    private static String address(Run run) {
        return "/identification/runs/" + run.id() + "/approval";
    }
}
