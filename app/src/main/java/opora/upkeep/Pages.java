package opora.upkeep;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.upkeep.start.Logs;
import opora.upkeep.start.Surroundings;
import opora.upkeep.store.OutsideDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The Spring application with what it is told from outside. */
final class Pages {

    private Pages() {}

    static ConfigurableApplicationContext open(
            Class<?> house, Serve.Kind kind, Surroundings surroundings, OutsideDatabase database) {
        Path data = surroundings.data();
        SpringApplication application = new SpringApplication(house);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Logs.in(data.resolve("log")));
        // before any part of the house is made, and after the log is open
        application.addInitializers(
                context -> Migrations.run(database.ofOwner(), database.application().user()));
        Stream<String> settings =
                Stream.of(
                        "opora.demo=" + (kind == Serve.Kind.DEMO),
                        "opora.data=" + data,
                        "opora.database.url=" + database.url(),
                        "opora.database.user=" + database.application().user(),
                        "opora.database.password=" + database.application().password(),
                        "server.address=" + surroundings.address(),
                        "server.port=" + surroundings.port());
        return application.run(
                Stream.of(
                                settings,
                                surroundings.proxy().settings().stream(),
                                surroundings.mail().settings().stream())
                        .flatMap(Function.identity())
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    /** What a person opens in a browser on this machine. */
    static URI address(ConfigurableApplicationContext pages) {
        String port = pages.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/");
    }
}
