package opora.results.formats.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Whole;
import opora.intake.formats.Meaning;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;

/** Words for maps of columns in tests: a column after the other, then what holds for the whole file; 0 and «» where nothing is said. */
public final class Mapping {

    private final List<Column> columns = new ArrayList<>();
    private String unit = "";

    private Mapping() {}

    public static Mapping mapping(String heading, @Nullable Meaning meaning) {
        return new Mapping().and(heading, meaning);
    }

    public Mapping and(String heading, @Nullable Meaning meaning) {
        return and(heading, meaning, "");
    }

    public Mapping and(String heading, @Nullable Meaning meaning, String subject) {
        columns.add(new Column(heading, Optional.ofNullable(meaning), subject, ""));
        return this;
    }

    public Mapping task(String heading, String task) {
        columns.add(new Column(heading, Optional.of(Meaning.TASK), "", task));
        return this;
    }

    public Mapping unit(String said) {
        unit = said;
        return this;
    }

    public ColumnMap of(int year, String kind, int grade, String subject) {
        return new ColumnMap(
                0,
                1,
                1,
                columns,
                new Whole(
                        year == 0 ? Optional.empty() : Optional.of(new AcademicYear(year)),
                        kind,
                        grade == 0 ? Optional.empty() : Optional.of(grade),
                        subject,
                        unit),
                ColumnMap.Signature.NOBODY);
    }
}
