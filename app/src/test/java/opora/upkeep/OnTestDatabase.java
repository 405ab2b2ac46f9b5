package opora.upkeep;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a test with a Spring context a database of its own. Test classes with the same configuration share the context and thereby the
 * database: a test makes what it needs and does not count on emptiness.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OnTestDatabase.Fresh.class)
public @interface OnTestDatabase {

    /** Called by Spring, once per context. */
    class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase.outliveContexts();
            TestDatabase database = TestDatabase.fresh();
            TestPropertyValues.of(
                            "spring.datasource.hikari.maximum-pool-size=4",
                            "spring.lifecycle.timeout-per-shutdown-phase=1s",
                            "opora.database.url=" + database.url(),
                            "opora.database.user=" + database.application().user(),
                            "opora.database.password=" + database.application().password())
                    .applyTo(context);
        }
    }
}
