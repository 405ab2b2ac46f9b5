package opora.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import opora.access.LocalAddress;
import opora.access.OpenToAll;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every error ends here: a page in the words of the product, the same for a part that htmx asked for; the log has what the page leaves out. */
@Controller
@OpenToAll("errors come before sign-in too")
class ProblemController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);

    /** Parts of a form that are no files: its token, and some to spare. */
    private static final int FIELDS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String limits;

    ProblemController(
            @Value("${spring.servlet.multipart.max-file-size}") DataSize file,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize together,
            @Value("${server.tomcat.max-part-count}") int parts) {
        limits =
                "Один файл — не больше %d\u00a0МБ, все вместе — не больше %d\u00a0МБ и %d\u00a0файлов."
                        .formatted(file.toMegabytes(), together.toMegabytes(), parts - FIELDS);
    }

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        String incident = incident();
        Problem problem = Problem.of(status, limits, incident);
        if (problem.incident().isPresent()) {
            LOG.error(
                    "Incident {}: {} {}",
                    incident,
                    asked(request, RequestDispatcher.ERROR_METHOD),
                    asked(request, RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        response.setStatus(status);
        model.addAttribute("problem", problem);
        model.addAttribute("again", again(request, status));
        return "ui/problem";
    }

    /** Asked for directly, {@code /error} is a page that does not exist. A NUL in the name of a file is not our fault, as Tomcat thinks. */
    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION)
                instanceof InvalidFileNameException) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static String incident() {
        return "%03X-%03X".formatted(RANDOM.nextInt(4096), RANDOM.nextInt(4096));
    }

    /** The page to open anew: the one asked for if it failed through our fault, else the one that the person came from. */
    private static String again(HttpServletRequest request, int status) {
        boolean read = asked(request, RequestDispatcher.ERROR_METHOD).equals("GET");
        return Optional.of(request)
                .filter(any -> read && status >= 500)
                .flatMap(ProblemController::samePage)
                .or(() ->
                        LocalAddress.ofReferer(
                                Objects.toString(request.getHeader(HttpHeaders.REFERER), ""),
                                Objects.toString(request.getHeader(HttpHeaders.HOST), "")))
                .orElse("/");
    }

    private static Optional<String> samePage(HttpServletRequest request) {
        String query = asked(request, RequestDispatcher.ERROR_QUERY_STRING);
        return LocalAddress.of(
                asked(request, RequestDispatcher.ERROR_REQUEST_URI)
                        + (query.isEmpty() ? "" : "?" + query));
    }

    /** The server gives the first request away as attributes; the request of the error itself is always a GET. */
    private static String asked(HttpServletRequest request, String attribute) {
        return Objects.toString(request.getAttribute(attribute), "");
    }
}
