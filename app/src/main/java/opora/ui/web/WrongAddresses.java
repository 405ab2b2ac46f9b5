package opora.ui.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A word in the path where a number belongs is an address that does not exist; elsewhere it is a request that cannot be read. */
@ControllerAdvice
class WrongAddresses {

    @ExceptionHandler
    void mistyped(MethodArgumentTypeMismatchException wrong, HttpServletResponse response)
            throws IOException {
        response.sendError(
                wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpServletResponse.SC_NOT_FOUND
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}
