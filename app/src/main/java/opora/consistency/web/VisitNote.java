package opora.consistency.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opora.access.Caller;
import opora.consistency.store.VisitStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes on which day somebody was here, once a day each, so that long absence can be seen. */
@Configuration(proxyBeanMethods = false)
class VisitNote implements HandlerInterceptor, WebMvcConfigurer {

    private final Map<Long, LocalDate> noted = new ConcurrentHashMap<>();
    private final VisitStore visits;
    private final Clock clock;

    VisitNote(VisitStore visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
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
        Caller.now().flatMap(Caller::viewer).ifPresent(viewer -> note(viewer.id()));
    }

    private void note(long person) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(noted.get(person))) {
            visits.note(person, today);
            noted.put(person, today);
        }
    }
}
