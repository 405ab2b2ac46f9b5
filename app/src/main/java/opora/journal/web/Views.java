package opora.journal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.Caller;
import opora.access.People;
import opora.access.PersonalData;
import opora.journal.Viewed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writes down every view of a page with {@link PersonalData} that was answered; what was refused has shown nothing. */
final class Views implements HandlerInterceptor {

    private static final int FIRST_REFUSAL = 300;

    private final ApplicationEventPublisher events;
    private final People people;

    Views(ApplicationEventPublisher events, People people) {
        this.events = events;
        this.people = people;
    }

    /** Before the page is drawn: without its line in the journal nobody sees it. */
    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        boolean looked =
                response.getStatus() < FIRST_REFUSAL
                        && Caller.now().flatMap(Caller::viewer).isPresent();
        if (looked && handler instanceof HandlerMethod method) {
            shown(method, request.getMethod())
                    .ifPresent(what -> events.publishEvent(viewed(what, request)));
        }
    }

    private Viewed viewed(PersonalData shown, HttpServletRequest request) {
        return place(shown.person(), request)
                .flatMap(people::find)
                .map(person -> Viewed.person(person, shown.value()))
                .orElseGet(() -> Viewed.page(shown.value()));
    }

    private static Optional<Long> place(String name, HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> places
                ? Optional.ofNullable(places.get(name)).map(Object::toString).map(Long::valueOf)
                : Optional.empty();
    }

    /** A search that is sent by a form shows as much as a page: what stands on the method holds for it too. */
    private static Optional<PersonalData> shown(HandlerMethod method, String asked) {
        Optional<PersonalData> here =
                Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getMethod(), PersonalData.class));
        return here.isPresent() || !HttpMethod.GET.matches(asked)
                ? here
                : Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getBeanType(), PersonalData.class));
    }
}
