package opora.identification.catalogue;

import java.time.Instant;
import java.util.List;
import opora.access.Viewer;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Version;

/** Where the region's methods are kept. Nothing is changed. */
public interface OwnMethods {

    /** By method, the newest version first. */
    List<Version> list();

    /** Nobody else enters a method until the transaction ends: methods are numbered one after the other. */
    void lock();

    /** Keeps a version under the id of its method; answers its number. */
    long keep(Viewer by, Instant at, String method, Draft draft);

    /** Whether this one took it back: of two people at once the first does. */
    boolean withdraw(Viewer by, Instant at, long number, String reason);
}
