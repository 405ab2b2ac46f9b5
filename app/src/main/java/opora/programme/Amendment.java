package opora.programme;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** One provision as a saving leaves it. */
public record Amendment(
        ProvisionId id,
        int version,
        Kind kind,
        Optional<ProvisionId> parent,
        BigDecimal place,
        Map<String, String> values,
        Fate fate) {

    public enum Fate {
        STANDS,
        REMOVED
    }

    /** The same provision with other values. */
    public static Amendment of(Provision provision, Map<String, String> values) {
        return new Amendment(
                provision.id(),
                provision.version() + 1,
                provision.kind(),
                provision.parent(),
                provision.place(),
                values,
                Fate.STANDS);
    }

    /** The same provision as the first version of another programme. */
    public static Amendment copying(Provision provision) {
        return new Amendment(
                provision.id(),
                1,
                provision.kind(),
                provision.parent(),
                provision.place(),
                provision.values(),
                Fate.STANDS);
    }

    public static Amendment removing(Provision provision) {
        return new Amendment(
                provision.id(),
                provision.version() + 1,
                provision.kind(),
                provision.parent(),
                provision.place(),
                provision.values(),
                Fate.REMOVED);
    }

    /** The same provision elsewhere. */
    public static Amendment moving(
            Provision provision, Optional<ProvisionId> parent, BigDecimal place) {
        return new Amendment(
                provision.id(),
                provision.version() + 1,
                provision.kind(),
                parent,
                place,
                provision.values(),
                Fate.STANDS);
    }

    /** The same once more as a later version. */
    Amendment again(int later) {
        return new Amendment(id, later, kind, parent, place, values, fate);
    }

    public Provision provision() {
        return new Provision(id, kind, parent, place, values, version);
    }
}
