package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.identification.Explanation;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.Missing;
import opora.identification.SchoolList;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import tools.jackson.core.JsonGenerator;

/**
 * The list as JSON, field by field as FORMATS.md promises to outside programs. After the promised fields of a school stand two more: {@code missing},
 * the counted procedures that do not count and why, and {@code explanation}, the Russian sentences. Shares have three decimals. One line per school
 * and per outcome, so that two lists can be compared line by line.
 */
final class SchoolListJson {

    private static final int DECIMALS = 3;

    private final SchoolList list;
    private final JsonGenerator json;

    private SchoolListJson(SchoolList list, JsonGenerator json) {
        this.list = list;
        this.json = json;
    }

    static void write(SchoolList list, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> new SchoolListJson(list, json).write());
    }

    private void write() {
        json.writeStartObject();
        json.writeNumberProperty("year", list.year().endsIn());
        method(list.method());
        counts(list.counts());
        json.writeArrayPropertyStart("schools");
        list.entries().forEach(this::school);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void method(Method method) {
        json.writeObjectPropertyStart("method");
        json.writeStringProperty("id", method.id());
        json.writeNumberProperty("threshold", new BigDecimal(method.threshold().percent()));
        json.writeNumberProperty("minParticipants", method.minParticipants());
        json.writeStringProperty("clauseB", method.clauseB().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("procedures");
        method.procedures().forEach(procedure -> json.writeString(procedure.code()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(SchoolList.Counts counts) {
        json.writeObjectPropertyStart("counts");
        json.writeNumberProperty("schools", counts.schools());
        json.writeNumberProperty("lowResults", counts.lowResults());
        json.writeNumberProperty("atRisk", counts.atRisk());
        json.writeNumberProperty("clear", counts.clear());
        json.writeNumberProperty("noData", counts.noData());
        json.writeEndObject();
    }

    private void school(SchoolList.Entry entry) {
        SchoolVerdict verdict = entry.verdict();
        json.writeStartObject();
        json.writeStringProperty("school", entry.place().code());
        json.writeStringProperty("name", entry.place().name().orElse(null));
        json.writeStringProperty("municipality", entry.place().municipality().orElse(null));
        json.writeStringProperty("status", verdict.verdict().status().name());
        json.writeArrayPropertyStart("clauses");
        clauses(verdict.verdict()).forEach(clause -> json.writeString(clause.name()));
        json.writeEndArray();
        json.writeArrayPropertyStart("outcomes");
        verdict.outcomes().forEach(this::outcome);
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        verdict.missing().forEach(this::missing);
        json.writeEndArray();
        json.writeArrayPropertyStart("explanation");
        explanation(verdict).forEach(sentence -> json.writeString(sentence.text()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private List<Explanation.Sentence> explanation(SchoolVerdict verdict) {
        return Explanation.of(verdict, list.method(), list.year()).sentences();
    }

    private void outcome(JudgedOutcome outcome) {
        json.writeStartObject();
        json.writeNumberProperty("year", outcome.year().endsIn());
        json.writeStringProperty("procedure", outcome.procedure().code());
        json.writeNumberProperty("participants", outcome.failed().size());
        json.writeNumberProperty("failed", outcome.failed().hits());
        json.writeBooleanProperty("low", outcome.low());
        json.writeNumberProperty("margin", outcome.margin());
        json.writeArrayPropertyStart("interval");
        json.writeNumber(share(outcome.interval().lower()));
        json.writeNumber(share(outcome.interval().upper()));
        json.writeEndArray();
        json.writeNumberProperty("probabilityLow", share(outcome.probabilityLow()));
        json.writeBooleanProperty("smallGroup", outcome.smallGroup());
        json.writeEndObject();
    }

    private void missing(Missing missing) {
        json.writeStartObject();
        json.writeNumberProperty("year", missing.year().endsIn());
        json.writeStringProperty("procedure", missing.procedure().code());
        json.writeStringProperty("reason", missing.reason().name());
        json.writeEndObject();
    }

    static Set<Clause> clauses(Verdict verdict) {
        return verdict instanceof Verdict.LowResults listed ? listed.clauses() : Set.of();
    }

    /** Three decimals, half up. */
    static BigDecimal share(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
