package opora.objectivity;

/**
 * Markers by published formulas. They are no signs of this room: the first one marks every sixth school of a real region, the others hardly any
 * (METHODOLOGY 2.1, 2.2). Whoever knows the formulas finds their answers here, word for word.
 */
public enum MarkerKind {
    /** (a): lower 95 % limit of the school's mean above the upper one of the region's, points */
    INFLATED_MEAN("Средний балл выше областного: интервалы не пересекаются", Side.ABOVE),
    /** (b) with mid-ranks: right with ties */
    RANKS("Балл не растёт с отметкой журнала: ранговая корреляция ниже 0", Side.BELOW),
    /** (b) by the printed short formula */
    RANKS_LITERALLY("То же по краткой формуле, как она напечатана", Side.BELOW),
    /** (c): earlier over later mean in percent of the maximum, against P75 + 3·IQR */
    COHORT_FALL("Резкое падение той же параллели за год", Side.ABOVE),
    /** (c): the same, against P25 − 3·IQR */
    COHORT_RISE("Резкий рост той же параллели за год", Side.BELOW),
    /** p-value of the studentised residual, against 5 % (Atlanta Journal-Constitution, 2012) */
    SUDDEN_CHANGE("Резкое изменение той же параллели: остаток регрессии, p < 0,05", Side.BELOW);

    private enum Side {
        ABOVE,
        BELOW
    }

    private final String title;
    private final Side side;

    MarkerKind(String title, Side side) {
        this.title = title;
        this.side = side;
    }

    public String title() {
        return title;
    }

    /** Equality is no marker. */
    boolean isBeyond(double value, double border) {
        return side == Side.ABOVE ? value > border : value < border;
    }

    /** «больше» or «меньше»: how a value has to stand to its border to be marked. */
    public String beyond() {
        return side == Side.ABOVE ? "больше" : "меньше";
    }
}
