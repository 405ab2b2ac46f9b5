package opora.upkeep.demo;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the files of programmes leave open: {@code {year}}, {@code {year-1}}, {@code {school}}, {@code {municipality}}.
 *
 * @param year the one in which the sample region is brought in
 */
record Filling(int year, String school, String municipality) {

    private static final Pattern OPEN = Pattern.compile("\\{([a-z]+)([+-]\\d)?}");

    /** @throws IllegalArgumentException when the text leaves open what nobody knows */
    String in(String text) {
        return OPEN.matcher(text).replaceAll(open -> Matcher.quoteReplacement(filled(open)));
    }

    private String filled(MatchResult open) {
        return switch (open.group(1)) {
            case "year" ->
                    Integer.toString(
                            year + (open.group(2) == null ? 0 : Integer.parseInt(open.group(2))));
            case "school" -> school;
            case "municipality" -> municipality;
            default -> throw new IllegalArgumentException("nobody fills in " + open.group());
        };
    }
}
