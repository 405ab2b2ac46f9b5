package opora.reports.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.programme.layout.Layout;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/** Parts of a programme by what they show; where its text has none, one of a shape that has. */
public final class Parts {

    private static final int BORROWED = Integer.MAX_VALUE / 2;

    private Parts() {}

    /** Wherever they stand, in the order of reading. */
    public static List<Laid> of(Edition edition, View... views) {
        return of(edition, Map.of(), part -> List.of(views).contains(part.view()));
    }

    /** See {@link Layout#of} for {@code beside}. */
    public static List<Laid> of(
            Edition edition, Map<ProvisionId, Map<String, String>> beside, Predicate<Laid> wanted) {
        return all(Layout.of(edition, beside)).filter(wanted).toList();
    }

    private static Stream<Laid> all(List<Laid> parts) {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), all(part.parts())));
    }

    /** Its heading, or that of the part which it continues. */
    public static String heading(Edition edition, Laid part) {
        String heading = part.heading();
        Optional<Provision> around = edition.around(part.part(), Kind.PART);
        while (heading.isEmpty() && around.isPresent()) {
            heading = around.get().value("heading");
            around = edition.around(around.get(), Kind.PART);
        }
        return heading;
    }

    /** The part with this view of a shape, filled from the programme as if it stood at its end. */
    public static Laid borrowed(
            Edition edition,
            Map<ProvisionId, Map<String, String>> beside,
            String shape,
            View view) {
        return borrowed(edition, beside, shape, "view", view.name().toLowerCase(Locale.ROOT));
    }

    /** The first part of a shape with this value in a field. */
    public static Laid borrowed(
            Edition edition,
            Map<ProvisionId, Map<String, String>> beside,
            String shape,
            String field,
            String value) {
        Sketch part =
                Shapes.find(shape).orElseThrow().beginning().stream()
                        .filter(one -> one.kind().equals(Kind.PART))
                        .filter(one -> value.equals(one.values().get(field)))
                        .findFirst()
                        .orElseThrow();
        List<Provision> all = new ArrayList<>(edition.all());
        ProvisionId id = new ProvisionId(BORROWED);
        BigDecimal last = edition.last(Optional.empty());
        all.add(provision(id, part, Optional.empty(), last));
        for (int at = 0; at < part.children().size(); at++) {
            all.add(
                    provision(
                            new ProvisionId(BORROWED + 1 + at),
                            part.children().get(at),
                            Optional.of(id),
                            BigDecimal.valueOf(at)));
        }
        return Layout.of(Edition.of(all), beside).getLast();
    }

    private static Provision provision(
            ProvisionId id, Sketch sketch, Optional<ProvisionId> parent, BigDecimal place) {
        return new Provision(
                id, Kinds.shipped().get(sketch.kind()), parent, place, sketch.values(), 1);
    }
}
