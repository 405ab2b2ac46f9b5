package opora.intake.web;

import jakarta.servlet.MultipartConfigElement;
import opora.intake.receiving.Spool;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files on their way in lie in the spool too, and never in the temporary folder of the machine: they hold names of pupils. */
@Configuration(proxyBeanMethods = false)
class UploadFolder {

    @Bean
    MultipartConfigElement multipartConfig(MultipartProperties limits, Spool spool) {
        limits.setLocation(spool.folder().toString());
        return limits.createMultipartConfig();
    }
}
