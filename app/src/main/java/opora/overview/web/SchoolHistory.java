package opora.overview.web;

import java.util.List;

/**
 * A school through time.
 *
 * @param changeable whether the one who looks may record changes
 * @param closed whether the school does not work any more
 * @param codes by kind
 * @param turnings recorded changes, the newest day first
 * @param said what registers said, only where it differs from the one before, the newest first
 */
public record SchoolHistory(
        boolean changeable,
        boolean closed,
        List<CodeRow> codes,
        List<Turning> turnings,
        List<SaidRow> said) {}
