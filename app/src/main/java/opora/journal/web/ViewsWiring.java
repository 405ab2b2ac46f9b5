package opora.journal.web;

import opora.access.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who looks at personal data is written down. */
@Configuration(proxyBeanMethods = false)
class ViewsWiring implements WebMvcConfigurer {

    private final ApplicationEventPublisher events;
    private final People people;

    ViewsWiring(ApplicationEventPublisher events, People people) {
        this.events = events;
        this.people = people;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Views(events, people));
    }
}
