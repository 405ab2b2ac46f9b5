package opora.access;

/** Thrown by a controller when the thing asked for does not exist for this viewer; answers 404 and never tells whether it exists at all. */
public final class NotVisible extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
