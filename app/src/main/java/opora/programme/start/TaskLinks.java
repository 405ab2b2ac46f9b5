package opora.programme.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What this room needs of storage to know which tasks lead to which. */
public interface TaskLinks {

    /**
     * A task of a programme as it stands now.
     *
     * @param upper «programme.provision» of the task it leads to; «» for one that leads nowhere
     */
    record Link(long programme, String upper) {

        /** Number of the programme to which it leads; empty for one that leads nowhere. */
        Optional<Long> to() {
            return Optional.of(upper.replaceFirst("\\..*", ""))
                    .filter(number -> number.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    /** «programme.provision» of the tasks that stand in these editions of programmes. */
    Set<String> standing(Map<Long, Integer> editions);

    /** Of the tasks of all these programmes in one question. */
    List<Link> of(List<Long> programmes);
}
