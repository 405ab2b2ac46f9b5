package opora.corrections.web;

import opora.corrections.request.Removal;
import org.jspecify.annotations.Nullable;

/** What the region wants to be removed, as typed; a field that the browser does not send is empty. */
public record RemovalForm(String place, String passage, String reason) {

    public static final RemovalForm EMPTY = new RemovalForm("", "", "");

    public RemovalForm {
        place = orEmpty(place);
        passage = orEmpty(passage);
        reason = orEmpty(reason);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    Removal.Wish wish() {
        return new Removal.Wish(place, passage, reason);
    }
}
