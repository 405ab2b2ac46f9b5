package opora.programme;

import java.util.Map;
import opora.programme.wording.Merge;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** What became of a change. */
public sealed interface Saved {

    /** {@code edition}: the new one. */
    record Done(int edition, ProvisionId provision) implements Saved {}

    /** Somebody else had changed the same provision meanwhile: both changes stand now. */
    record Merged(int edition, ProvisionId provision) implements Saved {}

    /** The same was there already. */
    record Same(ProvisionId provision) implements Saved {}

    /** By the key of the field. */
    record Mistaken(Map<String, String> mistakes) implements Saved {}

    /**
     * Somebody else has changed the same fields meanwhile; nothing is saved.
     *
     * @param now as it stands: a form that is sent again is sent upon this version
     */
    record Torn(Merge merge, Provision now) implements Saved {}

    /**
     * Somebody else has removed the provision meanwhile; nothing is saved.
     *
     * @param last as the person had it before them
     */
    record Gone(Provision last) implements Saved {}

    /** Why nothing could be changed, in Russian. */
    record Refused(String sentence) implements Saved {}
}
