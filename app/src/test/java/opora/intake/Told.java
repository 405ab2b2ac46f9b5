package opora.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.results.Complement;
import opora.results.Description;
import opora.results.DescriptionFacts;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.ResultFormats;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Reads books with all formats and shows what came of it the way tests compare it. */
public final class Told {

    private Told() {}

    public static Reading read(TableFile book) {
        return read(book, Labels.NONE);
    }

    public static Reading read(TableFile book, Labels labels) {
        return new Recognition(ResultFormats.all()).read(book, labels, FileFormat.Progress.SILENT);
    }

    public static Labels labels(int year, String procedure) {
        return new Labels(
                Optional.of(new AcademicYear(year)), Optional.of(Procedure.of(procedure)));
    }

    /** «warning duplicate_row, 5, C «код ОО», 12: what is wrong; what was expected. What to do». */
    public static List<String> findings(Reading reading) {
        return reading.findings().kept().stream().map(Told::line).toList();
    }

    private static String line(Finding finding) {
        StringBuilder line = new StringBuilder(finding.severity().id());
        line.append(' ').append(finding.kind().id());
        if (!finding.sheet().isEmpty()) {
            line.append(", ").append(finding.sheet());
        }
        if (finding.row() > 0) {
            line.append(", ").append(finding.row());
        }
        if (!finding.column().isEmpty()) {
            line.append(", ").append(finding.column());
        }
        if (!finding.value().isEmpty()) {
            line.append(", ").append(finding.value());
        }
        line.append(": ").append(finding.message());
        return finding.remedy().isEmpty()
                ? line.toString()
                : line.append(". ").append(finding.remedy()).toString();
    }

    public static List<Outcome> outcomes(Reading reading) {
        return reading.contents() instanceof OutcomeFacts facts ? facts.outcomes() : List.of();
    }

    public static List<Complement> complements(Reading reading) {
        return reading.contents() instanceof OutcomeFacts facts ? facts.complements() : List.of();
    }

    /** «school:edu799001 2021 VPR-5-MA 25: 1К1/4 54.97, 2 «3» 12.5 (7)»: group, part, participants and every number with what belongs to it. */
    public static List<String> rows(Reading reading) {
        return complements(reading).stream().map(Told::row).toList();
    }

    private static String row(Complement row) {
        return "%s %s %s%s: %s"
                .formatted(
                        row.group().key(),
                        row.year(),
                        row.procedure().code(),
                        row.participants().map(count -> " " + count).orElse(""),
                        row.values().stream().map(Told::value).collect(Collectors.joining(", ")));
    }

    private static String value(Complement.Value value) {
        return value.label()
                + value.maximum().map(points -> "/" + points).orElse("")
                + value.mark().map(mark -> " «" + mark + "»").orElse("")
                + " "
                + value.percent().toPlainString()
                + value.participants().map(count -> " (" + count + ")").orElse("");
    }

    /** «work:VPR-6-RU 2021: 1К1 Умения = Списывать текст», «school:edu1 2021: 4 РУ = есть маркер», a line per cell. */
    public static List<String> descriptions(Reading reading) {
        return reading.contents() instanceof DescriptionFacts facts
                ? facts.descriptions().stream()
                        .flatMap(one -> one.said().stream().map(said -> cell(one, said)))
                        .toList()
                : List.of();
    }

    private static String cell(Description one, Description.Said said) {
        return "%s %s: %s = %s"
                .formatted(
                        one.subject().key(),
                        one.year(),
                        (said.of() + " " + said.heading()).strip(),
                        said.text());
    }

    /** «edu799001 2021 VPR-5-MA: 9 из 25». */
    public static List<String> results(Reading reading) {
        return outcomes(reading).stream()
                .map(outcome ->
                        "%s %s %s: %s"
                                .formatted(
                                        outcome.school(),
                                        outcome.year(),
                                        outcome.procedure(),
                                        result(outcome.result())))
                .toList();
    }

    public static String result(Outcome.Result result) {
        return switch (result) {
            case Outcome.Result.Counted counted ->
                    counted.failed() + " из " + counted.participants();
            case Outcome.Result.OnlyShares shares ->
                    shares.failedPercent() + " % из " + shares.participants();
        };
    }
}
