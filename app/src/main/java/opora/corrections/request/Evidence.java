package opora.corrections.request;

/** A kept file; {@code size} in bytes, 0 once its time was over and it was erased. */
public record Evidence(long id, String name, EvidenceKind kind, int size) {

    public boolean isErased() {
        return size == 0;
    }

    /** With its content, to be kept or sent. */
    public record Whole(String name, EvidenceKind kind, byte[] content) {}
}
