package opora.results.observed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;

/**
 * What points a work can bring: by its description where one is loaded, else as published. Where neither tells, nothing is concluded. What is published of a
 * procedure is asked for once, however many results are laid beside it: for one look through the results of a region, in one thread.
 */
public final class PublishedPoints {

    private final ReferenceData reference;
    private final Map<Sitting, Work> works;
    private final Map<Sitting, Optional<MarkScale>> scales = new HashMap<>();
    private final Map<Sitting, Optional<Paper>> papers = new HashMap<>();

    /** {@code works}: descriptions by procedure and year. */
    public PublishedPoints(ReferenceData reference, Map<Sitting, Work> works) {
        this.reference = reference;
        this.works = works;
    }

    public Optional<MarkScale> scale(Sitting sitting) {
        return scales.computeIfAbsent(
                sitting, _ -> reference.scale(sitting.procedure(), sitting.year()));
    }

    /** The highest score: of the scale, of the description, of the published paper. */
    public OptionalInt maximum(Sitting sitting) {
        Optional<Integer> ofScale = scale(sitting).map(MarkScale::maximum);
        if (ofScale.isPresent()) {
            return OptionalInt.of(ofScale.get());
        }
        OptionalInt described = work(sitting).map(Work::sum).orElse(OptionalInt.empty());
        return described.isPresent()
                ? described
                : paper(sitting)
                        .map(paper -> OptionalInt.of(paper.maximum()))
                        .orElse(OptionalInt.empty());
    }

    public Optional<Integer> maximum(Sitting sitting, String task) {
        return work(sitting).isPresent()
                ? work(sitting).flatMap(work -> work.maximum(task))
                : paper(sitting).stream()
                        .flatMap(paper -> paper.tasks().stream())
                        .filter(one -> one.number().equals(task))
                        .map(Paper.Task::maximum)
                        .findFirst();
    }

    private Optional<Work> work(Sitting sitting) {
        return Optional.ofNullable(works.get(sitting));
    }

    private Optional<Paper> paper(Sitting sitting) {
        return papers.computeIfAbsent(
                sitting, _ -> reference.paper(sitting.procedure(), sitting.year()));
    }
}
