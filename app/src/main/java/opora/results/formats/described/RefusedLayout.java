package opora.results.formats.described;

import java.util.function.Function;
import java.util.function.Predicate;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;

/** A layout that is known but not read: its holder hears what it is, why nothing is taken from it, and what to bring instead. */
record RefusedLayout(
        Layout layout,
        Predicate<Opening.Sheet> signature,
        Function<Opening, String> why,
        String remedy)
        implements FileFormat {

    RefusedLayout(Layout layout, Predicate<Opening.Sheet> signature, String why, String remedy) {
        this(layout, signature, _ -> why, remedy);
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(signature);
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress) {
        Findings findings = new Findings();
        findings.add(
                Finding.ofFile(
                        Finding.Kind.WRONG_REPORT,
                        Finding.Severity.ERROR,
                        why.apply(opening),
                        "",
                        remedy));
        return Reading.refused(layout, findings);
    }
}
