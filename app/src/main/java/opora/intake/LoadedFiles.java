package opora.intake;

import java.util.Map;
import opora.consistency.Observed.Loader;
import opora.intake.formats.Layout;

/** The door for whoever holds what files say against one another: what each file is and who loaded it. */
public interface LoadedFiles {

    /** {@code loader}: who accepted the load; from then on the file counts, and whoever accepted it answers for it. */
    record Loaded(Layout layout, Loader loader) {}

    /** The files of all loads that count now, by number. */
    Map<Long, Loaded> counting();
}
