package opora.results.formats;

import java.nio.file.Path;
import opora.SharedData;
import opora.intake.Recognition;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.ResultFormats;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of each kind that an office holds, with what was counted in it independently. */
final class OfficeFiles {

    private OfficeFiles() {}

    static JsonNode expected() {
        return answers().get("files");
    }

    /** By exam. */
    static JsonNode exams() {
        return answers().get("gia");
    }

    private static JsonNode answers() {
        return JsonMapper.shared().readTree(SharedData.file("fis-oko/expected.json").toFile());
    }

    static Reading read(String name) {
        return read(name, Labels.NONE);
    }

    static Reading read(String name, Labels said) {
        Path file = SharedData.file("fis-oko/" + name);
        return new Recognition(ResultFormats.all()).read(file, said, FileFormat.Progress.SILENT);
    }
}
