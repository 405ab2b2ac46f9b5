package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password made by the machine for the machine; hexadecimal, so that it needs no quoting anywhere. */
record Secret(String text) {

    private static final int BYTES = 24;

    static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    /** Read from the file; made and kept there, readable by its owner alone, when there is none. */
    static Secret keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            random().keepIn(file);
        }
        return new Secret(Files.readString(file).strip());
    }

    void keepIn(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        Folders.permit(beside, "rw-------");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
