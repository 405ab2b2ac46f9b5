package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.upkeep.sample.exam.ClassList;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;
import opora.vocabulary.AcademicYear;

/** The register of classes of some years. */
public record ClassTable(SampleRegion region, List<AcademicYear> years) implements Content {

    @Override
    public void write(OutputStream out) throws IOException {
        ClassList classes = new ClassList(region);
        try (Csv csv = new Csv(out, Csv.Encoding.UTF_8_WITH_MARK)) {
            csv.header("код ОО", "учебный год", "класс", "обучающихся");
            for (AcademicYear year : years) {
                for (SampleSchool school : region.schools()) {
                    for (ClassList.OneClass one : classes.of(school, year.endsIn())) {
                        csv.cell(school.code())
                                .cell(year.span())
                                .cell(one.label())
                                .cell(one.pupils())
                                .end();
                    }
                }
            }
        }
    }
}
