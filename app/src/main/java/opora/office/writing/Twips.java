package opora.office.writing;

import java.math.BigInteger;

/** The unit of Word: a twentieth of a point, 1440 to an inch. */
final class Twips {

    private static final double IN_A_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static BigInteger of(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * IN_A_MILLIMETRE));
    }
}
