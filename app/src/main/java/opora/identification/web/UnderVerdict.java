package opora.identification.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.Disclosures;
import opora.access.Viewer;
import opora.identification.CarriedCard;
import opora.identification.EarlyWarning;
import opora.identification.EgeMaths;
import opora.identification.JudgedOutcome;
import opora.identification.ListingChance;
import opora.identification.Register;
import opora.identification.Runs.Run;
import opora.identification.SchoolVerdict;
import opora.identification.ToldVerdict;
import opora.results.ResultCarriers;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** What stands under a verdict: what carries its low results of the year (classes and tasks, by what counts now) and its facts in every register. */
@Component
class UnderVerdict {

    private final ResultCarriers carriers;
    private final Disclosures disclosures;
    private final EarlyWarning warning;

    UnderVerdict(ResultCarriers carriers, Disclosures disclosures, EarlyWarning warning) {
        this.carriers = carriers;
        this.disclosures = disclosures;
        this.warning = warning;
    }

    /** One for each low procedure of which there is anything to tell, in the order of their codes. */
    List<CarriedCard> carried(Viewer viewer, Run run, SchoolId school, SchoolVerdict verdict) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.low() && outcome.year().equals(run.year()))
                .map(JudgedOutcome::procedure)
                .flatMap(EgeMaths::with)
                .flatMap(procedure -> card(viewer, run, school, procedure))
                .filter(card -> !card.isEmpty())
                .toList();
    }

    /** The same facts in every register. */
    List<ToldVerdict> told(Run run, SchoolVerdict verdict, Optional<ListingChance> chance) {
        return Stream.of(Register.values())
                .map(register ->
                        ToldVerdict.of(
                                register,
                                verdict,
                                run.method(),
                                run.year(),
                                chance,
                                disclosures.ofEverybody()))
                .toList();
    }

    /** What is known of the year after, where the warning is shown at all. */
    Optional<EarlyWarning.Line> warning(Viewer viewer, Run run, SchoolId school) {
        return warning.line(viewer.scope(), school, run.year());
    }

    private Stream<CarriedCard> card(Viewer viewer, Run run, SchoolId school, Procedure procedure) {
        return carriers.of(viewer.scope(), school, run.year(), procedure).stream()
                .map(carried ->
                        CarriedCard.of(
                                procedure,
                                run.method().threshold(),
                                carried,
                                disclosures.of(viewer)));
    }
}
