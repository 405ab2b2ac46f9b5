package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.Finding;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import tools.jackson.core.JsonGenerator;

/**
 * The answer of {@code check} as FORMATS.md promises it. Beyond it: {@code remedy} of a finding, and {@code notShown}, how many findings of a
 * kind were counted and not kept.
 */
final class CheckJson {

    private final JsonGenerator json;

    private CheckJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(List<CheckedFile> files, OutputStream out) throws IOException {
        JsonOutput.write(out, json -> new CheckJson(json).files(files));
    }

    private void files(List<CheckedFile> files) {
        json.writeStartArray();
        files.forEach(this::file);
        json.writeEndArray();
    }

    private void file(CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeStringProperty("layout", file.layout().id());
        json.writeStringProperty("decision", file.decision().id());
        if (file.parts().size() > 1) {
            json.writeArrayPropertyStart("parts");
            for (Reading.Part part : file.parts()) {
                json.writeStartObject();
                counts(part, file.layout());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            file.parts().stream()
                    .findFirst()
                    .ifPresentOrElse(part -> counts(part, file.layout()), this::noCounts);
        }
        json.writeArrayPropertyStart("findings");
        file.findings().forEach(this::finding);
        json.writeEndArray();
        if (!file.notShown().isEmpty()) {
            json.writeObjectPropertyStart("notShown");
            file.notShown().forEach((kind, count) -> json.writeNumberProperty(kind.id(), count));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** A description of a work names no school. */
    private void counts(Reading.Part part, Layout layout) {
        JsonOutput.number(json, "year", part.year().map(AcademicYear::endsIn));
        JsonOutput.text(json, "procedure", part.procedure().map(Procedure::code).orElse(""));
        JsonOutput.number(
                json,
                "schools",
                Optional.of(part.schools()).filter(count -> layout != Layout.WORK_DESCRIPTION));
        JsonOutput.number(json, "municipalities", part.municipalities());
        JsonOutput.number(json, "participants", part.participants());
        JsonOutput.number(json, "absent", part.absent());
        JsonOutput.number(json, "failed", part.failed());
    }

    private void noCounts() {
        for (String name :
                List.of(
                        "year",
                        "procedure",
                        "schools",
                        "municipalities",
                        "participants",
                        "absent",
                        "failed")) {
            json.writeNullProperty(name);
        }
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("kind", finding.kind().id());
        json.writeStringProperty("severity", finding.severity().id());
        JsonOutput.text(json, "sheet", finding.sheet());
        JsonOutput.number(
                json, "row", finding.row() == 0 ? Optional.empty() : Optional.of(finding.row()));
        JsonOutput.text(json, "column", finding.letter());
        JsonOutput.text(json, "value", finding.value());
        json.writeStringProperty("message", finding.message());
        JsonOutput.text(json, "remedy", finding.remedy());
        json.writeEndObject();
    }
}
