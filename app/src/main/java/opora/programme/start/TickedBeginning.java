package opora.programme.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.programme.start.Offer.Sort;
import opora.programme.wording.Kind;
import opora.programme.wording.Sketch;

/** The beginning of a shape with what was ticked put in its places. Pure: the order of the shape stays, nothing else is added. */
final class TickedBeginning {

    private static final String EVERYWHERE = "all";

    private final List<Offer> taken;
    private final List<String> analyses;

    private TickedBeginning(List<Sketch> shape, List<Offer> taken) {
        this.taken = taken;
        analyses = shape.stream().flatMap(TickedBeginning::analyses).toList();
    }

    /** {@code taken}: in reading order. */
    static List<Sketch> of(List<Sketch> shape, List<Offer> taken) {
        TickedBeginning beginning = new TickedBeginning(shape, taken);
        return of(
                shape.stream().map(beginning::filled).toList(),
                beginning.provisions(),
                beginning.sections());
    }

    /**
     * @param provisions what comes to stand in the programme itself
     * @param sections what comes to stand in the last of its roadmaps
     */
    static List<Sketch> of(List<Sketch> shape, List<Sketch> provisions, List<Sketch> sections) {
        List<Sketch> all = new ArrayList<>(provisions);
        int roadmap = shape.size() - 1;
        while (roadmap >= 0 && !isRoadmap(shape.get(roadmap))) {
            roadmap--;
        }
        for (int at = 0; at < shape.size(); at++) {
            all.add(at == roadmap ? ending(shape.get(at), sections) : shape.get(at));
        }
        return all;
    }

    private static Stream<String> analyses(Sketch part) {
        return Stream.concat(
                Stream.ofNullable(part.values().get("analysis")),
                part.children().stream().flatMap(TickedBeginning::analyses));
    }

    private static boolean isRoadmap(Sketch one) {
        return List.of("roadmap", "apart").contains(one.values().getOrDefault("view", ""));
    }

    /** What stands in the programme itself. */
    private List<Sketch> provisions() {
        List<Sketch> provisions = new ArrayList<>();
        for (Offer one : taken) {
            switch (one.sort()) {
                case GROUND -> provisions.add(one.sketch());
                case GOAL, TASK ->
                        provisions.add(
                                new Sketch(
                                        one.sketch().kind(),
                                        one.sketch().values(),
                                        indicators(one.code())));
                case INDICATOR -> {
                    if (taken.stream().noneMatch(other -> other.code().equals(one.place()))) {
                        provisions.add(one.sketch());
                    }
                }
                case ANALYSIS, ACTIVITY -> {}
            }
        }
        return provisions;
    }

    private List<Sketch> indicators(String of) {
        return taken.stream()
                .filter(one -> one.sort() == Sort.INDICATOR && one.place().equals(of))
                .map(Offer::sketch)
                .toList();
    }

    private static Sketch ending(Sketch part, List<Sketch> sections) {
        List<Sketch> children = new ArrayList<>(part.children());
        children.addAll(sections);
        return new Sketch(part.kind(), part.values(), children);
    }

    private Sketch filled(Sketch one) {
        if (!one.kind().equals(Kind.PART)) {
            return one;
        }
        List<Sketch> children = new ArrayList<>(paragraphs(one));
        one.children().forEach(child -> children.add(filled(child)));
        return new Sketch(one.kind(), one.values(), children);
    }

    private List<Sketch> paragraphs(Sketch part) {
        String wanted = part.values().getOrDefault("analysis", "");
        return wanted.isEmpty()
                ? List.of()
                : taken.stream()
                        .filter(one -> one.sort() == Sort.ANALYSIS)
                        .filter(one -> placeOf(one).equals(wanted))
                        .map(Offer::sketch)
                        .toList();
    }

    private String placeOf(Offer one) {
        return analyses.contains(one.place()) ? one.place() : EVERYWHERE;
    }

    private List<Sketch> sections() {
        return Suggesting.sections(
                taken.stream().filter(one -> one.sort() == Sort.ACTIVITY).toList());
    }
}
