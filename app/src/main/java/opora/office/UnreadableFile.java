package opora.office;

/** A file that cannot be read as a table. The message is Russian and meant for the person who chose the file. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableFile(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a file cannot be read; the names are those of FORMATS.md, "kind of a finding". */
    public enum Reason {
        NOT_A_SPREADSHEET,
        ENCRYPTED,
        CORRUPT,
        TOO_LARGE,
        UNSAFE_CONTENT
    }
}
