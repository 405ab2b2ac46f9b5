package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.JudgedOutcome;
import opora.identification.Missing;
import opora.identification.SchoolList;
import opora.office.CsvLine;

/**
 * The list as CSV: one row per school, counted procedure and year, UTF-8 without BOM, {@code ;}, lines end with LF. The schools stand by code; the rows of
 * a school by year descending and procedure, those that count before those that do not.
 *
 * <pre>school;name;municipality;status;clauses;year;procedure;participants;failed;low;margin;interval_lower;interval_upper;probability_low;small_group;missing</pre>
 *
 * <p>{@code status}, {@code margin} and the shares are those of the JSON format; {@code clauses} is «A», «B», «AB» or nothing; {@code low} and
 * {@code small_group} are true or false; {@code missing} says why a procedure does not count, and then the numbers before it are empty.
 */
final class SchoolListCsv {

    private static final List<String> HEADER =
            List.of(
                    "school",
                    "name",
                    "municipality",
                    "status",
                    "clauses",
                    "year",
                    "procedure",
                    "participants",
                    "failed",
                    "low",
                    "margin",
                    "interval_lower",
                    "interval_upper",
                    "probability_low",
                    "small_group",
                    "missing");
    private static final int NUMBERS_OF_AN_OUTCOME = 8;

    private SchoolListCsv() {}

    static void write(SchoolList list, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvLine.of(HEADER.stream()));
        for (SchoolList.Entry entry : list.entries()) {
            for (JudgedOutcome outcome : entry.verdict().outcomes()) {
                writer.write(CsvLine.of(Stream.concat(school(entry), outcome(outcome))));
            }
            for (Missing missing : entry.verdict().missing()) {
                writer.write(CsvLine.of(Stream.concat(school(entry), missing(missing))));
            }
        }
        writer.flush();
    }

    private static Stream<String> school(SchoolList.Entry entry) {
        return Stream.of(
                entry.place().code(),
                entry.place().name().orElse(""),
                entry.place().municipality().orElse(""),
                entry.verdict().verdict().status().name(),
                SchoolListJson.clauses(entry.verdict().verdict()).stream()
                        .map(Enum::name)
                        .collect(Collectors.joining()));
    }

    private static Stream<String> outcome(JudgedOutcome outcome) {
        return Stream.of(
                outcome.year().toString(),
                outcome.procedure().code(),
                Integer.toString(outcome.failed().size()),
                Integer.toString(outcome.failed().hits()),
                Boolean.toString(outcome.low()),
                Integer.toString(outcome.margin()),
                SchoolListJson.share(outcome.interval().lower()).toPlainString(),
                SchoolListJson.share(outcome.interval().upper()).toPlainString(),
                SchoolListJson.share(outcome.probabilityLow()).toPlainString(),
                Boolean.toString(outcome.smallGroup()),
                "");
    }

    private static Stream<String> missing(Missing missing) {
        return Stream.of(
                        Stream.of(missing.year().toString(), missing.procedure().code()),
                        Stream.generate(() -> "").limit(NUMBERS_OF_AN_OUTCOME),
                        Stream.of(missing.reason().name()))
                .flatMap(parts -> parts);
    }
}
