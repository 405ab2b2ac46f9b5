package opora.intake.formats;

import java.util.Locale;

/** What an import would do with a file (FORMATS.md, {@code check}). */
public enum Decision {
    /** nothing to ask beyond the preview */
    ACCEPT,
    /** what was left out or doubted is listed */
    ACCEPT_WITH_WARNINGS,
    /** a question first: which year, which procedure, which school */
    ASK,
    /** nothing would be imported; the findings say why */
    REJECT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
