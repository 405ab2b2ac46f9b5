package opora.access.web;

import java.util.Map;
import java.util.Optional;
import opora.access.Invited;
import opora.vault.Place;
import opora.vault.Vault;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page that shows a link for coming in once: on its way there the session keeps it sealed, and forgets it when it is shown. */
@Component
public class LinkPage {

    private static final String LINK = "link";
    private static final String ENDS = "ends";

    private final Vault vault;

    LinkPage(Vault vault) {
        this.vault = vault;
    }

    /** As it stands on the page, with the day on which it ends. */
    public record Shown(String address, String ends) {}

    String lead(Invited.Awaited awaited, RedirectAttributes next) {
        long person = awaited.person().id();
        next.addFlashAttribute(LINK, vault.seal(place(person), awaited.token()));
        next.addFlashAttribute(ENDS, Days.of(awaited.ends()));
        return "redirect:/people/%d/link".formatted(person);
    }

    /** Empty when it was shown already; {@code carried}: what the request brought from the one before. */
    Optional<Shown> find(long person, Map<String, ?> carried) {
        return carried.get(LINK) instanceof String sealed
                        && carried.get(ENDS) instanceof String ends
                ? Optional.of(new Shown(address(vault.open(place(person), sealed)), ends))
                : Optional.empty();
    }

    private static Place place(long person) {
        return new Place("upkeep.spring_session_attributes", LINK, person);
    }

    static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation")
                .queryParam("token", token)
                .toUriString();
    }
}
