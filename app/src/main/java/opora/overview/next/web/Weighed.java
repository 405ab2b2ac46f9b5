package opora.overview.next.web;

import java.util.List;
import opora.overview.next.NextSchools.Looked;
import opora.overview.next.order.Weight;
import opora.overview.next.order.Weights;

/** A row of the table of points. {@code silent}: why nothing is counted of it now; «» where it is counted. */
public record Weighed(Weight weight, String silent) {

    static List<Weighed> all(Looked looked) {
        return Weights.SHIPPED.list().stream()
                .map(weight -> new Weighed(weight, silent(looked, weight)))
                .toList();
    }

    private static String silent(Looked looked, Weight weight) {
        String why = looked.silent().get(weight.kind());
        return why == null ? "" : "Сейчас не учитывается: " + why + ".";
    }
}
