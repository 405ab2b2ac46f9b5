package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Fills in a controller's parameter of type {@link Viewer}, or {@code Optional<Viewer>} on routes that are open to all. */
final class ViewerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        Optional<Viewer> viewer = SignedIn.viewer(asked == null ? null : asked.getUserPrincipal());
        return parameter.isOptional() ? viewer : viewer.orElseThrow(NotVisible::new);
    }
}
