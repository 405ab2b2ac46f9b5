package opora.upkeep;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import opora.access.People;
import opora.upkeep.postgres.EmbeddedPostgres;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
import opora.upkeep.start.Closing;
import opora.upkeep.start.DataFolder;
import opora.upkeep.start.FreePort;
import opora.upkeep.start.Logs;
import opora.upkeep.start.Narration;
import opora.upkeep.start.Surroundings;
import opora.upkeep.store.OutsideDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens the house in order — folder, port, database, pages — and closes it in the opposite one, however it is told to stop. */
public final class Serve {

    /** What is served. */
    public enum Kind {
        /** the region's own data */
        REGION,
        /** the sample region; its people sign in with passwords that everybody knows */
        DEMO
    }

    private final Class<?> house;
    private final Kind kind;
    private final Surroundings surroundings;
    private final Narration narration;
    private final Closing closing = new Closing();

    private Serve(Class<?> house, Kind kind, Surroundings surroundings, Narration narration) {
        this.house = house;
        this.kind = kind;
        this.surroundings = surroundings;
        this.narration = narration;
    }

    /**
     * Serves until the process is told to stop.
     *
     * @param house the Spring application
     * @return the exit code, when it could not start
     */
    public static int run(Class<?> house, Kind kind, PrintStream out, PrintStream err) {
        Narration narration = new Narration(out);
        try {
            Surroundings surroundings = Surroundings.of(System.getenv(), root());
            Serve serve = new Serve(house, kind, surroundings, narration);
            return serve.untilStopped(err);
        } catch (CannotStart e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    /** Opens the demo on any free port with its data in {@code scratch}, lets {@code visit} look around and closes it again. */
    public static int rehearse(Class<?> house, Path scratch, PrintStream out, Consumer<URI> visit) {
        Surroundings surroundings = Surroundings.of(Map.of(), root()).in(scratch);
        Serve serve = new Serve(house, Kind.DEMO, surroundings, new Narration(out));
        try {
            visit.accept(serve.open());
            return 0;
        } catch (CannotStart e) {
            out.println(e.getMessage());
            return 1;
        } finally {
            serve.closing.now();
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("opora.root", "."));
    }

    private int untilStopped(PrintStream err) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            URI page = open();
            narration.say("");
            narration.say("Опора работает: " + page);
            narration.say("Остановить: Ctrl-C. Данные останутся в папке " + surroundings.data());
            new CountDownLatch(1).await();
            return 0;
        } catch (CannotStart | InterruptedException e) {
            if (!closing.hasBegun()) {
                err.println(e.getMessage());
            }
            closing.now();
            return 1;
        }
    }

    private void stop() {
        if (!closing.hasBegun()) {
            narration.say("");
            narration.step("Остановка…");
            closing.now();
            narration.step("Остановлено, данные сохранены");
        }
    }

    private URI open() {
        DataFolder folder = DataFolder.open(surroundings.data());
        closing.add(folder);
        FreePort.check(surroundings.address(), surroundings.port());
        OutsideDatabase database =
                surroundings
                        .database()
                        .orElseGet(() -> embedded(folder.path().resolve("postgres")));
        database.check();
        narration.step("Открываются страницы…");
        ConfigurableApplicationContext pages = pages(folder.path(), database);
        URI page = address(pages);
        folder.tell("процесс %d, %s".formatted(ProcessHandle.current().pid(), page));
        welcome(pages, page);
        return page;
    }

    private void welcome(ConfigurableApplicationContext pages, URI page) {
        switch (kind) {
            case REGION ->
                    pages.getBean(People.class)
                            .firstOperatorToken()
                            .ifPresent(token -> inviteFirstOperator(page, token));
            case DEMO -> {}
        }
    }

    private void inviteFirstOperator(URI page, String token) {
        narration.say("");
        narration.say(
                "В Опоре ещё никого нет. Первый оператор входит по ссылке, она действует сутки:");
        narration.say("  " + page.resolve("first-operator?token=" + token));
    }

    private OutsideDatabase embedded(Path folder) {
        narration.step(
                Files.exists(folder)
                        ? "Запускается база данных…"
                        : "Создаётся база данных (один раз)…");
        EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, Durability.KEEPS_DATA);
        closing.add(postgres);
        postgres.start();
        return OutsideDatabase.of(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private ConfigurableApplicationContext pages(Path data, OutsideDatabase database) {
        SpringApplication application = new SpringApplication(house);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Logs.in(data.resolve("log")));
        try {
            ConfigurableApplicationContext pages =
                    application.run(
                            "--opora.demo=" + (kind == Kind.DEMO),
                            "--opora.data=" + data,
                            "--opora.database.url=" + database.url(),
                            "--opora.database.user=" + database.user(),
                            "--opora.database.password=" + database.password(),
                            "--server.address=" + surroundings.address(),
                            "--server.port=" + surroundings.port());
            closing.add(pages);
            return pages;
        } catch (RuntimeException e) {
            throw explained(e, data);
        }
    }

    private static URI address(ConfigurableApplicationContext pages) {
        String port = pages.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/");
    }

    private CannotStart explained(RuntimeException failure, Path data) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof PortInUseException) {
                return FreePort.taken(surroundings.address(), surroundings.port(), failure);
            }
            deepest = cause;
        }
        return new CannotStart(
                "Опора не запустилась: %s\nПодробности в журнале %s"
                        .formatted(deepest.getMessage(), data.resolve("log").resolve("opora.log")),
                failure);
    }
}
