package opora.identification.web;

/** One of several that a person can choose; {@code value}: what the browser sends. {@code sub}: «» where the title says all. */
public record Choice(String value, String title, String sub, boolean chosen) {

    static Choice of(String value, String title, String chosen) {
        return new Choice(value, title, "", value.equals(chosen));
    }
}
