package opora.office;

/** A file that somebody attached, with its content, to be kept or sent. */
public record AttachedFile(String name, AttachedKind kind, byte[] content) {}
