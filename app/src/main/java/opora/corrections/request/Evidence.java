package opora.corrections.request;

import opora.office.AttachedKind;

/** A kept file; {@code size} in bytes, 0 once its time was over and it was erased. */
public record Evidence(long id, String name, AttachedKind kind, int size) {

    public boolean isErased() {
        return size == 0;
    }
}
