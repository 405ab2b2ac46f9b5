package opora.overview.web;

import java.util.Map;
import opora.territory.CodeKind;

/** The form of a new code; mistakes are keyed by field. */
public record CodeEntry(CodeKind kind, String code, Map<String, String> mistakes) {

    static final CodeEntry EMPTY = new CodeEntry(CodeKind.INN, "", Map.of());
}
