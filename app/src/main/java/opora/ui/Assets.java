package opora.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The static files of every page. Their stamp is part of their address, so that a browser may keep them for a year and still see a new version at once. */
public final class Assets {

    /** What a first visit loads; a file that a page refers to must stand here. */
    public static final List<String> FILES =
            List.of(
                    "/vendor/tabler.min.css",
                    "/opora.css",
                    "/vendor/htmx.min.js",
                    "/opora.js",
                    "/drafts.js",
                    "/roadmap.js",
                    "/vendor/icons.svg",
                    "/favicon.svg");

    private static final String STAMP = stampOf(FILES);

    private Assets() {}

    /** Ten hexadecimal digits of SHA-256 over the content of the files. */
    public static String stamp() {
        return STAMP;
    }

    private static String stampOf(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream content = Assets.class.getResourceAsStream("/static" + file)) {
                    if (content == null) {
                        throw new IllegalStateException("no static file " + file);
                    }
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
