package opora.reports.web;

import java.time.ZoneId;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.agreement.Step;
import opora.reports.PrintedProgramme;
import org.springframework.stereotype.Component;

/** The edition of a programme that is asked for, with the order under which it stands. */
@Component
class PrintedProgrammes {

    private final Programmes programmes;

    PrintedProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * @param number of the edition; empty for the one that holds, or for the newest where none holds yet and for those who write it
     * @throws opora.access.NotVisible when the programme is out of sight or has no such edition
     */
    PrintedProgramme of(Viewer viewer, long programme, Optional<Integer> number) {
        Programme seen = programmes.get(viewer.scope(), programme);
        int edition = number.orElseGet(() -> holding(viewer, seen));
        return new PrintedProgramme(
                seen.level(),
                programmes.edition(viewer, programme, edition),
                edition,
                programmes.saved(viewer, programme, edition).atZone(ZoneId.systemDefault()),
                approval(seen, edition));
    }

    private static int holding(Viewer viewer, Programme programme) {
        return Authorship.writes(viewer, programme)
                ? programme.course().edition()
                : programme.course().holding();
    }

    private static Optional<String> approval(Programme programme, int edition) {
        return programme.course().steps().reversed().stream()
                .filter(step -> step.kind() == Step.Kind.APPROVED && step.edition() == edition)
                .map(Step::paper)
                .findFirst();
    }
}
