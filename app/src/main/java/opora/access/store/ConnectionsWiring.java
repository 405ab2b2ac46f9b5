package opora.access.store;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody in the house gets a connection past the second wall. */
@Configuration(proxyBeanMethods = false)
class ConnectionsWiring {

    @Bean
    static BeanPostProcessor sight() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new SightedConnections(pool) : bean;
            }
        };
    }
}
