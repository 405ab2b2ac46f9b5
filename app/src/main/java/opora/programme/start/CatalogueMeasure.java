package opora.programme.start;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opora.programme.measures.Evidence;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.start.Offer.Sort;
import opora.programme.wording.Sketch;

/** A measure of the catalogue as an activity: its words become the programme's own, its code stays beside them. */
final class CatalogueMeasure {

    private CatalogueMeasure() {}

    static Offer offer(Measure measure, Level level, String because) {
        return new Offer(
                "measure-" + measure.code(),
                Sort.ACTIVITY,
                measure.factor().title(),
                activity(measure, level),
                because);
    }

    private static Sketch activity(Measure measure, Level level) {
        return Sketch.of(
                "activity",
                Map.of(
                        "text",
                        measure.title(),
                        "timing",
                        measure.timing(),
                        "responsible",
                        measure.responsible(),
                        "result",
                        measure.result(),
                        "evidence",
                        measure.evidence().stream()
                                .map(Evidence::title)
                                .collect(Collectors.joining("\n")),
                        "where",
                        level.name().toLowerCase(Locale.ROOT),
                        "measure",
                        measure.code()));
    }
}
