package opora.identification.web;

import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.RunRemarks;
import opora.identification.RunRemarks.Remark;
import opora.identification.Runs.Run;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the rooms down the road say about a run, as its page shows it.
 *
 * <p>Asked late: these rooms look at the doors of this one.
 */
@Component
public class RemarksOnRun {

    /**
     * @param against only for whoever may put a draft in force
     * @param mistake said above them when the reason was left out
     * @param reason as typed
     */
    public record Shown(List<Remark> on, List<Remark> against, String mistake, String reason) {

        Shown refused() {
            return new Shown(
                    on,
                    against,
                    "Напишите, почему перечень нужно ввести в действие, не дожидаясь этого",
                    reason);
        }
    }

    private final ObjectProvider<RunRemarks> rooms;

    RemarksOnRun(ObjectProvider<RunRemarks> rooms) {
        this.rooms = rooms;
    }

    Shown of(Viewer viewer, Run run) {
        return new Shown(
                rooms.stream().flatMap(room -> room.on(viewer.scope(), run).stream()).toList(),
                against(viewer, run),
                "",
                "");
    }

    List<Remark> against(Viewer viewer, Run run) {
        return run.inForce() || !viewer.may(Right.PUT_IN_FORCE)
                ? List.of()
                : rooms.stream()
                        .flatMap(room -> room.against(viewer.scope(), run).stream())
                        .toList();
    }
}
