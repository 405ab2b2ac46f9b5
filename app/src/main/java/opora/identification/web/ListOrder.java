package opora.identification.web;

/** By which column the list is sorted, and which way. */
public record ListOrder(Column column, Direction direction) {

    static final ListOrder USUAL = new ListOrder(Column.SCHOOL, Direction.UP);

    public enum Column {
        SCHOOL("school", Direction.UP),
        SHARE("share", Direction.DOWN),
        MARGIN("margin", Direction.DOWN),
        CERTAINTY("certainty", Direction.DOWN);

        private final String key;
        private final Direction first;

        Column(String key, Direction first) {
            this.key = key;
            this.first = first;
        }

        public String key() {
            return key;
        }
    }

    public enum Direction {
        UP("up", "ascending", "▲"),
        DOWN("down", "descending", "▼");

        private final String key;
        private final String aria;
        private final String arrow;

        Direction(String key, String aria, String arrow) {
            this.key = key;
            this.aria = aria;
            this.arrow = arrow;
        }

        public String key() {
            return key;
        }

        /** For {@code aria-sort}. */
        public String aria() {
            return aria;
        }

        public String arrow() {
            return arrow;
        }

        Direction other() {
            return this == UP ? DOWN : UP;
        }
    }

    /** What an address says; the usual order for anything unknown. */
    static ListOrder of(String sort, String direction) {
        for (Column column : Column.values()) {
            if (column.key.equals(sort)) {
                return new ListOrder(
                        column,
                        direction.equals(column.first.other().key)
                                ? column.first.other()
                                : column.first);
            }
        }
        return USUAL;
    }

    /** The order after a click on the head of a column. */
    ListOrder clicked(Column next) {
        return next == column
                ? new ListOrder(column, direction.other())
                : new ListOrder(next, next.first);
    }

    /** Whether the direction is the one that the column has without saying so. */
    boolean isFirst() {
        return direction == column.first;
    }
}
