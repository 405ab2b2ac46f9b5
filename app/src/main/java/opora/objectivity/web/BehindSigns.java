package opora.objectivity.web;

import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.screening.ScreeningArchive;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Trace;
import opora.results.ReferenceData;
import org.springframework.stereotype.Component;

/** Asks for what stands behind a sign, as far as the viewer sees it. */
@Component
class BehindSigns {

    private final ScreeningArchive archive;
    private final ProcedureOutcomes outcomes;
    private final ReferenceData reference;

    BehindSigns(ScreeningArchive archive, ProcedureOutcomes outcomes, ReferenceData reference) {
        this.archive = archive;
        this.outcomes = outcomes;
        this.reference = reference;
    }

    Behind of(Viewer viewer, KeptSign sign) {
        return new Behind(
                sign.facts().stream()
                        .map(fact -> outcomes.trace(viewer.scope(), fact).map(Trace::fact))
                        .toList(),
                archive.region(viewer.scope(), sign.screening(), sign.work()),
                reference.scale(sign.work().procedure(), sign.work().year()));
    }
}
