package opora.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Deed;

/**
 * A change of the region's structure that somebody recorded: what, from which day on, by which paper.
 *
 * @param subject how the school, municipality or region was called when the change was recorded
 * @param lines what the person saw: was and is to be
 * @param schools the schools that it is about; none for a municipality and the region
 * @param withdrawal empty while the change counts
 */
public record Act(
        long id,
        Kind kind,
        LocalDate onDay,
        String basis,
        String subject,
        List<Deed.Change> lines,
        List<SchoolId> schools,
        Signed recorded,
        Optional<Withdrawal> withdrawal) {

    /** Of what sort; the title is for people. */
    public enum Kind {
        SCHOOL_RENAMED("Школа переименована"),
        SCHOOL_MOVED("Школа передана в другой муниципалитет"),
        SCHOOL_CLOSED("Школа закрыта"),
        SCHOOL_REOPENED("Школа снова открыта"),
        SCHOOL_MERGED("Школа присоединена к другой"),
        SCHOOL_SPLIT("Из школы выделены другие"),
        SCHOOL_BECAME_BRANCH("Школа стала филиалом"),
        MUNICIPALITY_RENAMED("Муниципалитет переименован"),
        MUNICIPALITY_MERGED("Муниципалитет присоединён к другому"),
        MUNICIPALITY_CLOSED("Муниципалитет упразднён"),
        REGION_RENAMED("Регион переименован");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Whether it is about a school; the others are about a municipality or the region. */
        public boolean isOfSchool() {
            return name().startsWith("SCHOOL");
        }

        static Kind of(Reorganisation what) {
            return switch (what) {
                case Reorganisation.SchoolRenamed _ -> SCHOOL_RENAMED;
                case Reorganisation.SchoolMoved _ -> SCHOOL_MOVED;
                case Reorganisation.SchoolClosed _ -> SCHOOL_CLOSED;
                case Reorganisation.SchoolReopened _ -> SCHOOL_REOPENED;
                case Reorganisation.SchoolMerged _ -> SCHOOL_MERGED;
                case Reorganisation.SchoolSplit _ -> SCHOOL_SPLIT;
                case Reorganisation.SchoolBecameBranch _ -> SCHOOL_BECAME_BRANCH;
                case Reorganisation.MunicipalityRenamed _ -> MUNICIPALITY_RENAMED;
                case Reorganisation.MunicipalityMerged _ -> MUNICIPALITY_MERGED;
                case Reorganisation.MunicipalityClosed _ -> MUNICIPALITY_CLOSED;
                case Reorganisation.RegionRenamed _ -> REGION_RENAMED;
            };
        }
    }

    /** Who did it and when. */
    public record Signed(Author by, Instant at) {}

    public record Withdrawal(Signed signed, String reason) {}

    public boolean counts() {
        return withdrawal.isEmpty();
    }
}
