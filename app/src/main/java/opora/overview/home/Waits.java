package opora.overview.home;

import java.util.List;

/** One reason for which something waits for people; every bean of it is asked. */
interface Waits {

    /** None for who has not the right to do it. */
    List<Task> of(Look look);
}
