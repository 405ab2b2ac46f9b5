package opora.identification.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import opora.identification.Methods;
import opora.vocabulary.Noun;

/**
 * The form of a method.
 *
 * @param corrects id of the method of which it is a new version; «» for a new method
 * @param others methods to begin with; one or none is chosen
 */
public record NewMethodPage(
        String corrects,
        String title,
        String act,
        String from,
        String to,
        List<Choice> others,
        MethodFields fields,
        Map<String, String> mistakes) {

    private static final Noun FIELD = new Noun("поле", "поля", "полей");

    /** {@code begun}: id of the method that the parts were filled in from. */
    static NewMethodPage of(
            DraftRequest request,
            Methods methods,
            String begun,
            Loaded loaded,
            Collection<String> kinds,
            Map<String, String> mistakes) {
        return new NewMethodPage(
                DraftRequest.text(request.corrects()),
                DraftRequest.text(request.title()),
                DraftRequest.text(request.act()),
                DraftRequest.text(request.from()),
                DraftRequest.text(request.to()),
                MethodChoices.of(methods.list(), begun),
                MethodFields.of(request.parts(), loaded, kinds, mistakes),
                mistakes);
    }

    public boolean isNew() {
        return corrects.isEmpty();
    }

    /** «Новая методика», «Исправить методику». */
    public String heading() {
        return isNew() ? "Новая методика" : "Исправить методику";
    }

    /** «Методика не введена: исправьте 2 поля». */
    public String mistakesTitle() {
        return "Методика не введена: исправьте " + FIELD.counted(mistakes.size());
    }
}
