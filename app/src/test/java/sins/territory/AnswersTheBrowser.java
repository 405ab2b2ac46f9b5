package sins.territory;

import org.springframework.web.bind.annotation.GetMapping;

class AnswersTheBrowser {

    @GetMapping("/sins")
    String show() {
        return "sins";
    }
}
