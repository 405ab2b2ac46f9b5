package opora.programme.start;

import java.util.List;

/** What this room needs of storage to know which tasks lead to which. */
public interface TaskLinks {

    /**
     * A task of a programme as it stands now.
     *
     * @param upper «programme.provision» of the task it leads to; «» for one that leads nowhere
     */
    record Link(long programme, String upper) {}

    /** Of the tasks of all these programmes in one question. */
    List<Link> of(List<Long> programmes);
}
