package opora.overview.next.causes;

import java.util.List;
import opora.overview.next.order.Cause;

/** One room asked what speaks for the schools in sight. As many queries whether they are three or a thousand. */
public interface Causes {

    /** Of schools in sight; at most one of a kind for each. */
    List<Cause> of(Question question);
}
