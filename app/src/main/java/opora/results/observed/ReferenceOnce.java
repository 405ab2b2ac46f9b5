package opora.results.observed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Asks for a scale or a paper once, however many results are laid beside it: for one look through the results of a region, in one thread. */
final class ReferenceOnce implements ReferenceData {

    private final ReferenceData reference;
    private final Map<Sitting, Optional<MarkScale>> scales = new HashMap<>();
    private final Map<Sitting, Optional<Paper>> papers = new HashMap<>();

    ReferenceOnce(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Optional<MarkScale> scale(Procedure procedure, AcademicYear year) {
        return scales.computeIfAbsent(
                new Sitting(year, procedure), _ -> reference.scale(procedure, year));
    }

    @Override
    public Optional<Paper> paper(Procedure procedure, AcademicYear year) {
        return papers.computeIfAbsent(
                new Sitting(year, procedure), _ -> reference.paper(procedure, year));
    }

    @Override
    public Optional<Integer> minimum(Procedure procedure, AcademicYear year) {
        return reference.minimum(procedure, year);
    }

    @Override
    public List<MarkCondition> conditions(Procedure procedure, AcademicYear year) {
        return reference.conditions(procedure, year);
    }

    @Override
    public SortedMap<Procedure, Paper> papers(AcademicYear year) {
        return reference.papers(year);
    }
}
