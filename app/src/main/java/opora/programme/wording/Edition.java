package opora.programme.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a programme says at one moment («редакция»): its provisions as a tree, in the order of reading. */
public final class Edition {

    private static final Comparator<Provision> ORDER =
            Comparator.comparing(Provision::place).thenComparing(Provision::id);

    private final Map<ProvisionId, Provision> standing = new LinkedHashMap<>();
    private final Map<Optional<ProvisionId>, List<Provision>> children = new HashMap<>();

    private Edition() {}

    /** Provisions that stand in one that is not among them are not either: with a section go its activities. */
    public static Edition of(Collection<Provision> provisions) {
        Edition edition = new Edition();
        Set<ProvisionId> known = new HashSet<>();
        provisions.forEach(one -> known.add(one.id()));
        Map<Optional<ProvisionId>, List<Provision>> of = new HashMap<>();
        provisions.stream()
                .sorted(ORDER)
                .forEach(
                        one -> of.computeIfAbsent(one.parent(), key -> new ArrayList<>()).add(one));
        edition.descend(Optional.empty(), of);
        return edition;
    }

    private void descend(
            Optional<ProvisionId> parent, Map<Optional<ProvisionId>, List<Provision>> of) {
        List<Provision> own = of.getOrDefault(parent, List.of());
        children.put(parent, own);
        for (Provision one : own) {
            standing.put(one.id(), one);
            descend(Optional.of(one.id()), of);
        }
    }

    /** What is said of the programme as a whole. */
    public Provision programme() {
        return get(ProvisionId.PROGRAMME);
    }

    public Optional<Provision> find(ProvisionId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** @throws IllegalArgumentException when it does not stand in this edition */
    public Provision get(ProvisionId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no provision " + id));
    }

    /** All of them, a parent before its children, in the order of reading. */
    public Collection<Provision> all() {
        return standing.values();
    }

    /** Those of a kind wherever they stand, in the order of reading. */
    public List<Provision> list(String kind) {
        return standing.values().stream().filter(one -> one.is(kind)).toList();
    }

    public List<Provision> children(ProvisionId parent) {
        return children.getOrDefault(Optional.of(parent), List.of());
    }

    public List<Provision> siblings(Optional<ProvisionId> parent) {
        return children.getOrDefault(parent, List.of());
    }

    /** Those of a kind in one provision. */
    public List<Provision> children(ProvisionId parent, String kind) {
        return children(parent).stream().filter(one -> one.is(kind)).toList();
    }

    /** The nearest of a kind in which it stands; empty when it stands in none. */
    public Optional<Provision> around(Provision provision, String kind) {
        Optional<Provision> up = provision.parent().flatMap(this::find);
        while (up.isPresent() && !up.get().is(kind)) {
            up = up.get().parent().flatMap(this::find);
        }
        return up;
    }

    /** A place after all others in a parent. */
    public BigDecimal last(Optional<ProvisionId> parent) {
        List<Provision> own = siblings(parent);
        return own.isEmpty() ? BigDecimal.ONE : own.getLast().place().add(BigDecimal.ONE);
    }
}
