package opora.results.telling;

import java.util.List;
import opora.results.gathering.Told;

/**
 * The analysis of a procedure as it is shown.
 *
 * @param crumbs the path above the title
 * @param lead one sentence
 * @param notices what has to be known before reading on
 * @param findings what the catalogue makes of the numbers, the most important first
 * @param figures the numbers of the subject
 * @param sections in the order of reading; none when nothing is known
 * @param empty why nothing is known; «» when something is
 */
public record AnalysisPage(
        String title,
        List<Source> crumbs,
        String lead,
        Pick pick,
        List<String> notices,
        List<Finding> findings,
        List<Figure> figures,
        List<Section> sections,
        String empty) {

    /** Version of the public catalogue of findings. */
    public int catalogue() {
        return Catalogue.SHIPPED.version();
    }

    public record Figure(String title, String text) {}

    public AnalysisPage {
        crumbs = List.copyOf(crumbs);
        notices = List.copyOf(notices);
        findings = List.copyOf(findings);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    public static AnalysisPage of(Told told, Pick.Asked asked) {
        Subjects subject = Subjects.of(told);
        return new AnalysisPage(
                subject.title(),
                subject.crumbs(),
                subject.lead(),
                Pick.of(told, asked),
                Notices.of(told),
                told.analysis()
                        .map(analysis -> Sections.findings(told, analysis, asked.beside()))
                        .orElse(List.of()),
                told.analysis()
                        .map(analysis -> Figures.of(analysis.subject(), told))
                        .orElse(List.of()),
                told.analysis()
                        .map(analysis -> Sections.of(told, analysis, asked.beside()))
                        .orElse(List.of()),
                told.analysis().isPresent() ? "" : subject.empty());
    }
}
