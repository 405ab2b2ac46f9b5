package opora.corrections.window;

/** What the region does with a window. */
public enum WindowTurn {
    OPENED("window_opened", "Окно уточнений открыто"),
    MOVED("window_moved", "Сроки окна уточнений изменены"),
    CLOSED("window_closed", "Окно уточнений закрыто");

    private final String point;
    private final String title;

    WindowTurn(String point, String title) {
        this.point = point;
        this.title = title;
    }

    /** Of a deed in the journal. */
    public String point() {
        return point;
    }

    public String title() {
        return title;
    }
}
