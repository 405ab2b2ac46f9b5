package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.FirstOperator;
import opora.access.NewPassword;
import opora.access.NotVisible;
import opora.access.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenToAll("nobody can sign in yet; the token of the console opens it")
class FirstOperatorController {

    private final FirstOperator first;
    private final Doorway doorway;

    FirstOperatorController(FirstOperator first, Doorway doorway) {
        this.first = first;
        this.doorway = doorway;
    }

    @GetMapping("/first-operator")
    String show(@RequestParam(defaultValue = "") String token, Model model) {
        if (!first.isAwaitedWith(token)) {
            throw new NotVisible();
        }
        return page(model, new Form(token, "", "", "", ""), Map.of());
    }

    @PostMapping("/first-operator")
    String add(
            Form form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (first.add(
                form.token(), form.name(), form.email(), form.password(), form.again())) {
            case NewPassword.Accepted(var person) -> {
                doorway.enter(person, request, response);
                next.addFlashAttribute(
                        "said", "Вы региональный оператор. Начните с загрузки данных");
                yield "redirect:/";
            }
            case NewPassword.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(model, form, mistakes);
            }
        };
    }

    private static String page(Model model, Form form, Map<String, String> mistakes) {
        model.addAttribute("token", form.token());
        model.addAttribute("name", form.name());
        model.addAttribute("email", form.email());
        model.addAttribute("mistakes", mistakes);
        return "access/firstoperator";
    }

    record Form(String token, String name, String email, String password, String again) {

        Form {
            token = Blank.orGiven(token);
            name = Blank.orGiven(name);
            email = Blank.orGiven(email);
            password = Blank.orGiven(password);
            again = Blank.orGiven(again);
        }
    }
}
