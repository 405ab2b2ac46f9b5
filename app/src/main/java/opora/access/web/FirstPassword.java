package opora.access.web;

import opora.access.Admission;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page that shows a first password, once. */
final class FirstPassword {

    private FirstPassword() {}

    static String page(Model model, Admission.Admitted admitted) {
        model.addAttribute("admitted", admitted);
        model.addAttribute(
                "signInAddress",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/sign-in")
                        .toUriString());
        return "access/people/admitted";
    }
}
