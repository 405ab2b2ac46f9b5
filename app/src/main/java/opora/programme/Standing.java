package opora.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** Where provisions may stand, and where exactly one comes to stand. */
public final class Standing {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Standing() {}

    /** Whether one of a kind may stand in a parent; without a parent in the programme itself. */
    public static boolean may(Kind kind, Optional<Provision> parent) {
        return !kind.code().equals(Kind.PROGRAMME)
                && kind.within()
                        .contains(parent.map(one -> one.kind().code()).orElse(Kind.PROGRAMME));
    }

    /** Also: not in itself and not in what stands in it. */
    static boolean fits(Edition edition, Provision moved, Optional<ProvisionId> parent) {
        Optional<Provision> into = parent.flatMap(edition::find);
        if (parent.isPresent() != into.isPresent() || !may(moved.kind(), into)) {
            return false;
        }
        Optional<Provision> up = into;
        while (up.isPresent()) {
            if (up.get().id().equals(moved.id())) {
                return false;
            }
            up = up.get().parent().flatMap(edition::find);
        }
        return true;
    }

    /** A provision and all that stands in it, in the order of reading; none where it does not stand. */
    static List<Provision> within(Edition edition, ProvisionId id) {
        List<Provision> all = new ArrayList<>();
        edition.find(id)
                .ifPresent(one -> {
                    all.add(one);
                    edition.children(id).forEach(child -> all.addAll(within(edition, child.id())));
                });
        return all;
    }

    /** Between the one before which it comes and the one ahead of that; the last place when it comes before none. */
    static BigDecimal place(
            Edition edition,
            Provision moved,
            Optional<ProvisionId> parent,
            Optional<ProvisionId> before) {
        List<Provision> others =
                edition.siblings(parent).stream()
                        .filter(one -> !one.id().equals(moved.id()))
                        .toList();
        int at = 0;
        while (at < others.size() && !before.equals(Optional.of(others.get(at).id()))) {
            at++;
        }
        if (at == others.size()) {
            return others.isEmpty() ? BigDecimal.ONE : others.getLast().place().add(BigDecimal.ONE);
        }
        BigDecimal upper = others.get(at).place();
        BigDecimal lower = at == 0 ? upper.subtract(TWO) : others.get(at - 1).place();
        return lower.add(upper).divide(TWO, upper.scale() + 2, RoundingMode.HALF_EVEN);
    }
}
