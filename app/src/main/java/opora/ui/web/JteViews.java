package opora.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Names of views are templates: {@code intake/batch/show} is {@code jte/intake/batch/show.jte}. */
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

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            if (name.startsWith("redirect:") || name.startsWith("forward:")) {
                return null;
            }
            return (model, request, response) -> {
                Map<String, Object> params = new HashMap<>(model == null ? Map.of() : model);
                params.keySet().removeIf(key -> key.startsWith("org.springframework."));
                Utf8ByteOutput page = new Utf8ByteOutput();
                templates.render(name + ".jte", params, page);
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(page.getContentLength());
                page.writeTo(response.getOutputStream());
            };
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE + 10;
        }
    }
}
