package opora.identification;

import java.util.List;
import opora.identification.Runs.Run;
import opora.territory.TerritoryScope;

/** What rooms further down the road have to say about a run on its page. Every bean of it is asked; none can hold a run back. */
public interface RunRemarks {

    /** {@code address}: where it leads, within this site. */
    record Remark(String text, String address) {}

    /** What whoever sees the list should know: «2 числа оспорены». */
    List<Remark> on(TerritoryScope seen, Run run);

    /** What speaks against putting the run in force; whoever does it nevertheless gives a reason. */
    List<Remark> against(TerritoryScope seen, Run run);
}
