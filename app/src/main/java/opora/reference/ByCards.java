package opora.reference;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Answers what counts by the cards of procedures. */
interface ByCards extends ReferenceData {

    Card card(Procedure procedure, AcademicYear year);

    /** Of everything that anything is known of in that year. */
    SortedMap<Procedure, Card> cards(AcademicYear year);

    @Override
    default Optional<MarkScale> scale(Procedure procedure, AcademicYear year) {
        return card(procedure.firstAttempt(), year).now().scale();
    }

    @Override
    default Optional<Paper> paper(Procedure procedure, AcademicYear year) {
        return card(procedure.firstAttempt(), year).now().paper();
    }

    @Override
    default Optional<Integer> minimum(Procedure procedure, AcademicYear year) {
        return card(procedure.firstAttempt(), year).now().minimum();
    }

    @Override
    default List<MarkCondition> conditions(Procedure procedure, AcademicYear year) {
        return card(procedure.firstAttempt(), year).now().conditions();
    }

    @Override
    default SortedMap<Procedure, Paper> papers(AcademicYear year) {
        SortedMap<Procedure, Paper> papers = new TreeMap<>();
        cards(year)
                .forEach((procedure, card) ->
                        card.now().paper().ifPresent(one -> papers.put(procedure, one)));
        return papers;
    }
}
