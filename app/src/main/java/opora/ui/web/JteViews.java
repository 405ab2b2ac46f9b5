package opora.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/** Names of views are templates: {@code intake/batch/show} is {@code jte/intake/batch/show.jte}; {@code redirect:} leads to another address. */
@Configuration
class JteViews {

    @Bean
    TemplateEngine templates() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "opora.templates");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    ViewResolver views(TemplateEngine templates) {
        return new Jte(templates);
    }

    private record Jte(TemplateEngine templates) implements ViewResolver, Ordered {

        private static final String REDIRECT = UrlBasedViewResolver.REDIRECT_URL_PREFIX;

        @Override
        public View resolveViewName(String name, Locale locale) {
            return name.startsWith(REDIRECT)
                    ? redirect(name.substring(REDIRECT.length()))
                    : new Page(templates, name + ".jte");
        }

        /** The address as it is: braces in it are signs like others, not places to be filled in. */
        private static View redirect(String to) {
            RedirectView view = new RedirectView(to, true);
            view.setExpandUriTemplateVariables(false);
            return view;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    /** Says that it is HTML, or a view of Spring's own that says so would be taken instead. */
    private record Page(TemplateEngine templates, String template) implements View {

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            Map<String, Object> params = new HashMap<>(model == null ? Map.of() : model);
            params.keySet().removeIf(key -> key.startsWith("org.springframework."));
            Utf8ByteOutput page = new Utf8ByteOutput();
            templates.render(template, params, page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
