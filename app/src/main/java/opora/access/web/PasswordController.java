package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NewPassword;
import opora.access.NotVisible;
import opora.access.OwnPassword;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class PasswordController {

    private final People people;
    private final OwnPassword own;
    private final Doorway doorway;

    PasswordController(People people, OwnPassword own, Doorway doorway) {
        this.people = people;
        this.own = own;
        this.doorway = doorway;
    }

    @GetMapping("/me/password")
    String show(Viewer viewer, Model model) {
        return page(viewer, model, Map.of());
    }

    @PostMapping("/me/password")
    String change(
            Viewer viewer,
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (own.change(
                viewer, form.old(), form.password(), form.again(), request.getRemoteAddr())) {
            case NewPassword.Accepted(var person) -> {
                doorway.goOn(person, request, response);
                next.addFlashAttribute(
                        "said", "Пароль изменён. На других компьютерах вы вышли из Опоры");
                yield "redirect:/me";
            }
            case NewPassword.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, model, mistakes);
            }
        };
    }

    private String page(Viewer viewer, Model model, Map<String, String> mistakes) {
        Person person = people.find(viewer.id()).orElseThrow(NotVisible::new);
        if (person.password() != Person.PasswordKind.OWN) {
            throw new NotVisible();
        }
        model.addAttribute("person", person);
        model.addAttribute("mistakes", mistakes);
        return "access/password";
    }

    record Form(String old, String password, String again) {

        Form {
            old = Blank.orGiven(old);
            password = Blank.orGiven(password);
            again = Blank.orGiven(again);
        }
    }
}
