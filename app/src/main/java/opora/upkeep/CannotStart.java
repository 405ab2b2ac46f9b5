package opora.upkeep;

/**
 * The machine does not let Opora start: a taken port, a full disk, a foreign folder. The message is for the person at the terminal, in
 * Russian: what happened and what to do. Nothing has been harmed when it is thrown.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
