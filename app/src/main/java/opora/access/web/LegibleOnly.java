package opora.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Refuses fields and names of files with signs that nobody types: PostgreSQL cannot keep a NUL, and the others only hide something. In the
 * path, in headers and in names of fields the firewall of Spring Security refuses them before.
 */
final class LegibleOnly implements HandlerInterceptor {

    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean ofError = request.getDispatcherType() == DispatcherType.ERROR;
        if (ofError || texts(request).noneMatch(text -> UNTYPED.matcher(text).find())) {
            return true;
        }
        Refusals.tell(request, "signs that nobody types");
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        return false;
    }

    private static Stream<String> texts(HttpServletRequest request) {
        return Stream.concat(
                request.getParameterMap().values().stream().flatMap(Arrays::stream),
                Stream.ofNullable(WebUtils.getNativeRequest(request, MultipartRequest.class))
                        .flatMap(LegibleOnly::fileNames));
    }

    private static Stream<String> fileNames(MultipartRequest form) {
        return form.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .map(file -> Objects.toString(file.getOriginalFilename(), ""));
    }
}
