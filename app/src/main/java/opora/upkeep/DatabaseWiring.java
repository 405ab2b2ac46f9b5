package opora.upkeep;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The application knows one database by its address, {@code opora.database.url} with user and password (in the environment
 * {@code OPORA_DATABASE_URL} …). Where the environment is silent, {@link Serve} starts the embedded one first and passes its address. The
 * application enters as a user who owns nothing; {@link Migrations} were done before, under the owner's name that the application never learns.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    @Bean
    JdbcConnectionDetails database(Environment environment) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return environment.getRequiredProperty("opora.database.url");
            }

            @Override
            public String getUsername() {
                return environment.getRequiredProperty("opora.database.user");
            }

            @Override
            public String getPassword() {
                return environment.getRequiredProperty("opora.database.password");
            }
        };
    }
}
