package opora.intake.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opora.intake.formats.Heading;

/**
 * By what a layout is known again: the words of its headings, whatever their case, spaces, quotes, alphabet and order. Where two headings are
 * the same, only their order tells them apart, and it counts.
 */
public final class LayoutPrint {

    private static final Pattern QUOTES = Pattern.compile("[\"'«»“”„]");

    private LayoutPrint() {}

    public static String of(List<String> headings) {
        List<String> keys = keys(headings);
        boolean allDiffer = keys.stream().noneMatch(key -> key.contains("\t"));
        return digest(allDiffer ? keys.stream().sorted().toList() : keys);
    }

    /** What each heading is known by; the second of the same words is another. Without empty ones at the end. */
    public static List<String> keys(List<String> headings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (String heading : headings) {
            String plain = Heading.plain(QUOTES.matcher(heading).replaceAll("")).strip();
            int times = seen.merge(plain, 1, Integer::sum);
            keys.add(times == 1 ? plain : plain + "\t" + times);
        }
        while (!keys.isEmpty() && keys.getLast().strip().replaceAll("\t\\d+", "").isEmpty()) {
            keys.removeLast();
        }
        return List.copyOf(keys);
    }

    /** The part of the headings that two layouts share, from 0 to 1. */
    public static double likeness(List<String> one, List<String> other) {
        Set<String> mine = new HashSet<>(keys(one));
        Set<String> theirs = new HashSet<>(keys(other));
        int larger = Math.max(mine.size(), theirs.size());
        mine.retainAll(theirs);
        mine.remove("");
        return larger == 0 ? 0 : (double) mine.size() / larger;
    }

    private static String digest(List<String> keys) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String key : keys) {
                digest.update(key.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
