package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/** The register of schools, with two more columns about closed ones: the last academic year and the code of the school they went over to. */
public record SchoolRegister(SampleRegion region) implements Content {

    @Override
    public void write(OutputStream out) throws IOException {
        try (Csv csv = new Csv(out, Csv.Encoding.UTF_8_WITH_MARK)) {
            csv.header(
                    "код ОО",
                    "наименование",
                    "муниципалитет",
                    "регион",
                    "вид",
                    "населённый пункт",
                    "параллели",
                    "широта",
                    "долгота",
                    "закрыта",
                    "присоединена к");
            region.schools().forEach(school -> line(csv, school));
        }
    }

    private static void line(Csv csv, SampleSchool school) {
        Optional<SampleSchool.Closure> closure = school.closure();
        csv.cell(school.code())
                .cell(school.name())
                .cell(school.place().municipality().name())
                .cell(SampleSchool.REGION)
                .cell(school.kind().title())
                .cell(school.place().settlement())
                .cell(school.kind().grades())
                .cell(degrees(school.place().latitude()))
                .cell(degrees(school.place().longitude()))
                .cell(closure.map(last -> Integer.toString(last.lastYear())).orElse(""))
                .cell(closure.flatMap(SampleSchool.Closure::successor).orElse(""))
                .end();
    }

    private static String degrees(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
