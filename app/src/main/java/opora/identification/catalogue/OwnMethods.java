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

    /** Keeps a version under the id of its method; answers its number. */
    long keep(Viewer by, Instant at, String method, Draft draft);

    void withdraw(Viewer by, Instant at, long number, String reason);
}
