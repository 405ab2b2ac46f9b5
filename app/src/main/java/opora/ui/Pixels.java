package opora.ui;

/** Coordinates of a drawing: a tenth of a pixel is as fine as anyone sees, and short in the page. */
final class Pixels {

    private Pixels() {}

    static double of(double exact) {
        return Math.round(exact * 10) / 10.0;
    }
}
