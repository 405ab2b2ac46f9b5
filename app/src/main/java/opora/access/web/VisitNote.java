package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import opora.access.Caller;
import opora.access.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes that somebody was here, after the page is made. */
@Configuration(proxyBeanMethods = false)
class VisitNote implements HandlerInterceptor, WebMvcConfigurer {

    private final Visits visits;

    VisitNote(Visits visits) {
        this.visits = visits;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception problem) {
        Caller.now().flatMap(Caller::viewer).ifPresent(visits::note);
    }
}
