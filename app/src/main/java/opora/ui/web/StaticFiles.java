package opora.ui.web;

import java.time.Duration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Static files may be kept for a year: their address carries the stamp of their content. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/vendor/**", "/opora.css", "/opora.js", "/favicon.svg")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> lastResort() {
        return server ->
                server.addContextCustomizers(context ->
                        ((org.apache.catalina.core.StandardHost) context.getParent())
                                .setErrorReportValveClass(LastResort.class.getName()));
    }
}
