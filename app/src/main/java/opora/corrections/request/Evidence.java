package opora.corrections.request;

/** A kept file; {@code size} in bytes. */
public record Evidence(long id, String name, EvidenceKind kind, int size) {

    /** With its content, to be kept or sent. */
    public record Whole(String name, EvidenceKind kind, byte[] content) {}
}
