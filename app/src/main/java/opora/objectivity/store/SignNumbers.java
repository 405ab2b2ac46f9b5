package opora.objectivity.store;

import opora.objectivity.SignKind;
import opora.statistics.BorderExcess;
import opora.statistics.BorderSpike;
import opora.statistics.DifficultyInversion;
import opora.statistics.HighAndEven;
import opora.statistics.Sign;
import opora.statistics.SuddenChange;
import opora.statistics.Unconfirmed;

/** The numbers of a formula as an array, in the order of its type, and back. Whole numbers are far below 2⁵³ and stay exact. */
final class SignNumbers {

    private SignNumbers() {}

    static double[] of(Sign sign) {
        return switch (sign) {
            case BorderExcess one ->
                    new double[] {
                        one.first(),
                        one.reach(),
                        one.at(),
                        one.below(),
                        one.othersAt(),
                        one.othersBelow(),
                        one.odds(),
                        one.expected(),
                        one.pValue()
                    };
            case DifficultyInversion one ->
                    new double[] {
                        one.tasks(),
                        one.level(),
                        one.contrast(),
                        one.easier(),
                        one.harder(),
                        one.pValue()
                    };
            case HighAndEven one ->
                    new double[] {
                        one.size(),
                        one.mean(),
                        one.deviation(),
                        one.expectedDeviation(),
                        one.freedom(),
                        one.pValue()
                    };
            case Unconfirmed one ->
                    new double[] {
                        one.earlier(), one.later(), one.expected(), one.deviation(), one.pValue()
                    };
            case BorderSpike _, SuddenChange _ ->
                    throw new IllegalArgumentException("no question asks for " + sign);
        };
    }

    static Sign read(SignKind kind, double[] of) {
        return switch (kind) {
            case BORDER ->
                    new BorderExcess(
                            (int) of[0],
                            (int) of[1],
                            (int) of[2],
                            (int) of[3],
                            (long) of[4],
                            (long) of[5],
                            of[6],
                            of[7],
                            of[8]);
            case INVERSION ->
                    new DifficultyInversion((int) of[0], of[1], of[2], of[3], of[4], of[5]);
            case EVEN -> new HighAndEven((int) of[0], of[1], of[2], of[3], of[4], of[5]);
            case UNCONFIRMED -> new Unconfirmed(of[0], of[1], of[2], of[3], of[4]);
        };
    }
}
