package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import opora.access.NotVisible;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What one may not see answers as what does not exist. */
@ControllerAdvice
class InvisibleAdvice {

    @ExceptionHandler(NotVisible.class)
    void hide(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Refusals.tell(request, "no such thing in sight");
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
