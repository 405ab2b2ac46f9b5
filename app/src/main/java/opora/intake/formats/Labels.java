package opora.intake.formats;

import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What a person says about a file that does not say it itself: of a layout without year or procedure these ({@code FILE@2021:VPR-5-RU} on the
 * command line), of an unknown layout what its columns mean.
 */
public record Labels(
        Optional<AcademicYear> year, Optional<Procedure> procedure, Optional<ColumnMap> columns) {

    public static final Labels NONE = new Labels(Optional.empty(), Optional.empty());

    public Labels(Optional<AcademicYear> year, Optional<Procedure> procedure) {
        this(year, procedure, Optional.empty());
    }

    /** What the columns mean; it says year and procedure too. */
    public static Labels of(ColumnMap columns) {
        return new Labels(Optional.empty(), Optional.empty(), Optional.of(columns));
    }
}
