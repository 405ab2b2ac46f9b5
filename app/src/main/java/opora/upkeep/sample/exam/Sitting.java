package opora.upkeep.sample.exam;

import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A procedure held in a year; {@code failing}: the share of the region, 0–1, that does not reach the lowest border. */
public record Sitting(Procedure procedure, AcademicYear year, double failing) {

    /** Who writes this paper. */
    enum Takers {
        ALL(0),
        /** those of grade 11 who need mathematics no further */
        BASE(-0.35),
        PROFILE(0.35);

        private final double above;

        Takers(double above) {
            this.above = above;
        }

        /** Mean of their general ability, in deviations of a pupil. */
        double above() {
            return above;
        }
    }

    Takers takers() {
        return switch (procedure.subject()) {
            case "MAB" -> Takers.BASE;
            case "MAP" -> Takers.PROFILE;
            default -> Takers.ALL;
        };
    }

    /** Whether scores are told: base mathematics tells marks only. */
    public boolean hasScores() {
        return takers() != Takers.BASE;
    }

    /** Number of this procedure for its dice. */
    long topic() {
        return 31L * procedure.code().hashCode() + year.endsIn();
    }
}
