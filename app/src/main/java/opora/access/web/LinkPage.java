package opora.access.web;

import opora.access.Invited;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page that shows a link for coming in, once. */
final class LinkPage {

    private LinkPage() {}

    static String show(Model model, Invited.Awaited awaited) {
        model.addAttribute("person", awaited.person());
        model.addAttribute("ends", awaited.ends());
        model.addAttribute("link", address(awaited.token()));
        return "access/people/link";
    }

    static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/invitation")
                .queryParam("token", token)
                .toUriString();
    }
}
