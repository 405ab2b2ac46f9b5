package opora.journal.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who looks at personal data is written down. */
@Configuration(proxyBeanMethods = false)
class ViewsWiring implements WebMvcConfigurer {

    private final ApplicationEventPublisher events;

    ViewsWiring(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Views(events));
    }
}
