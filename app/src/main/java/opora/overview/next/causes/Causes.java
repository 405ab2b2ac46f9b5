package opora.overview.next.causes;

import java.util.List;
import java.util.Map;
import opora.overview.next.order.Cause;
import opora.overview.next.order.CauseKind;

/** One room asked what speaks for the schools in sight. As many queries whether they are three or a thousand. */
public interface Causes {

    /** Of schools in sight; at most one of a kind for each. */
    List<Cause> of(Question question);

    /** {@code silent}: kinds of which nothing can be told of any school now, with the reason as a part of a sentence. */
    record Told(List<Cause> causes, Map<CauseKind, String> silent) {}

    /** The same, and what it is silent about. */
    default Told told(Question question) {
        return new Told(of(question), Map.of());
    }
}
