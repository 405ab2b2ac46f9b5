package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import opora.programme.Saved;
import opora.programme.wording.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person reads after a change: the next page with what was done, or the form again with what has to be thought of. */
@Component
class Answers {

    String to(
            Saved saved,
            RedirectAttributes next,
            HttpServletResponse response,
            Supplier<String> again,
            Function<ProvisionId, String> onwards) {
        return switch (saved) {
            case Saved.Done(int _, ProvisionId provision) ->
                    redirect(next, "Сохранено", onwards.apply(provision));
            case Saved.Merged(int _, ProvisionId provision) ->
                    redirect(
                            next,
                            "Сохранено вместе с тем, что тем временем изменил другой человек",
                            onwards.apply(provision));
            case Saved.Same(ProvisionId provision) -> "redirect:" + onwards.apply(provision);
            case Saved.Mistaken _, Saved.Torn _, Saved.Gone _, Saved.Refused _ -> {
                response.setStatus(
                        saved instanceof Saved.Mistaken
                                ? HttpStatus.UNPROCESSABLE_CONTENT.value()
                                : HttpStatus.CONFLICT.value());
                yield again.get();
            }
        };
    }

    private static String redirect(RedirectAttributes next, String said, String address) {
        next.addFlashAttribute("said", said);
        return "redirect:" + address;
    }
}
