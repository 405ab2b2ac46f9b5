package opora.consistency;

/** The door by which rooms say that their data changed. */
public interface Recheck {

    /** Has the rules about this kind judged anew within a minute, after the transaction of the caller. */
    void soon(String about);
}
