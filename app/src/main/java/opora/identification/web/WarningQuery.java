package opora.identification.web;

import java.util.Locale;
import java.util.Objects;
import opora.territory.School;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asks of the early warning; it lives in the address, and what an address says wrongly is passed over.
 *
 * @param text part of a name or of a code
 * @param municipality its number; 0 for all
 * @param page 1-based
 */
public record WarningQuery(String path, String text, long municipality, int page) {

    static final int ROWS_ON_A_PAGE = 200;

    static WarningQuery of(String path, MultiValueMap<String, String> address) {
        return new WarningQuery(
                path,
                first(address.getFirst("q")).strip(),
                number(first(address.getFirst("m")), 0),
                (int) Math.min(9999, Math.max(1, number(first(address.getFirst("page")), 1))));
    }

    private static String first(@Nullable String word) {
        return Objects.requireNonNullElse(word, "");
    }

    private static long number(String word, long otherwise) {
        return word.matches("\\d{1,18}") ? Long.parseLong(word) : otherwise;
    }

    boolean matches(School school) {
        String part = text.toLowerCase(Locale.ROOT);
        return (municipality == 0 || school.municipality().id().value() == municipality)
                && (school.name().toLowerCase(Locale.ROOT).contains(part)
                        || school.code().toLowerCase(Locale.ROOT).contains(part));
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || municipality != 0;
    }

    WarningQuery withText(String other) {
        return new WarningQuery(path, other, municipality, 1);
    }

    WarningQuery withMunicipality(long other) {
        return new WarningQuery(path, text, other, 1);
    }

    /** The address of another page of the same view. */
    String at(int other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!text.isEmpty()) {
            address.queryParam("q", text);
        }
        if (municipality != 0) {
            address.queryParam("m", municipality);
        }
        if (other != 1) {
            address.queryParam("page", other);
        }
        return address.encode().build().toUriString();
    }
}
