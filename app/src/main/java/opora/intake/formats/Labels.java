package opora.intake.formats;

import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What a person says about a file whose layout carries no year or no procedure ({@code FILE@2021:VPR-5-RU} on the command line). */
public record Labels(Optional<AcademicYear> year, Optional<Procedure> procedure) {

    public static final Labels NONE = new Labels(Optional.empty(), Optional.empty());
}
