package opora.programme.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** What changed between two editions, in the order of the later one; what was removed comes last. */
public final class Differences {

    private final Edition was;
    private final Edition now;
    private final Numbering before;
    private final Numbering after;
    private final List<Differing> found = new ArrayList<>();

    private Differences(Edition was, Edition now) {
        this.was = was;
        this.now = now;
        this.before = Numbering.of(was);
        this.after = Numbering.of(now);
    }

    public static List<Differing> between(Edition was, Edition now) {
        Differences differences = new Differences(was, now);
        now.all().forEach(differences::compare);
        was.all().stream()
                .filter(one -> now.find(one.id()).isEmpty())
                .forEach(differences::removed);
        return List.copyOf(differences.found);
    }

    private void compare(Provision one) {
        Optional<Provision> earlier = was.find(one.id());
        if (earlier.isEmpty()) {
            add(
                    one,
                    Differing.What.ADDED,
                    called(one, after),
                    Optional.empty(),
                    "",
                    told(one, now));
            return;
        }
        if (!earlier.get().parent().equals(one.parent())
                || earlier.get().place().compareTo(one.place()) != 0) {
            add(
                    one,
                    Differing.What.MOVED,
                    called(one, after),
                    Optional.empty(),
                    stood(earlier.get(), was, before),
                    stood(one, now, after));
        }
        TreeSet<String> keys = new TreeSet<>(earlier.get().values().keySet());
        keys.addAll(one.values().keySet());
        for (String key : ordered(one.kind(), keys)) {
            if (!earlier.get().value(key).equals(one.value(key))) {
                add(
                        one,
                        Differing.What.CHANGED,
                        called(one, after) + ", " + Labels.of(now, one.kind(), key),
                        Optional.of(key),
                        Labels.told(was, earlier.get(), key),
                        Labels.told(now, one, key));
            }
        }
    }

    /** In the order of the fields of the kind; values of milestones keep the order of milestones. */
    private static List<String> ordered(Kind kind, TreeSet<String> keys) {
        List<String> ordered = new ArrayList<>();
        for (Field field : kind.fields()) {
            keys.stream()
                    .filter(key -> Labels.field(kind, key).equals(Optional.of(field)))
                    .forEach(ordered::add);
        }
        keys.stream().filter(key -> !ordered.contains(key)).forEach(ordered::add);
        return ordered;
    }

    private void removed(Provision one) {
        add(one, Differing.What.REMOVED, called(one, before), Optional.empty(), told(one, was), "");
    }

    private void add(
            Provision one,
            Differing.What what,
            String where,
            Optional<String> field,
            String earlier,
            String later) {
        found.add(new Differing(one, what, where, field, earlier, later));
    }

    private static String called(Provision one, Numbering numbers) {
        return one.is(Kind.PROGRAMME)
                ? one.kind().title()
                : one.kind().title() + " " + numbers.of(one);
    }

    private static String stood(Provision one, Edition edition, Numbering numbers) {
        String number = numbers.of(one);
        return one.parent()
                .flatMap(edition::find)
                .map(parent ->
                        "%s, %s «%s»"
                                .formatted(
                                        number,
                                        parent.kind().title().toLowerCase(Locale.of("ru")),
                                        parent.name()))
                .orElse(number);
    }

    /** The whole provision in one text: what came or went is read without opening it. */
    private static String told(Provision one, Edition edition) {
        List<String> told = new ArrayList<>();
        for (String key : ordered(one.kind(), new TreeSet<>(one.values().keySet()))) {
            Optional<Field> field = Labels.field(one.kind(), key);
            if (field.filter(Field::isTyped).isPresent()) {
                String text = Labels.told(edition, one, key);
                told.add(
                        field.get().equals(one.kind().naming())
                                ? text
                                : Labels.of(edition, one.kind(), key) + ": " + text);
            }
        }
        return String.join("; ", told);
    }
}
