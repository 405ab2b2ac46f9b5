package opora.upkeep;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import opora.access.DemoPeople;
import opora.access.People;
import opora.upkeep.demo.DemoRegion;
import opora.upkeep.postgres.EmbeddedPostgres;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
import opora.upkeep.start.Closing;
import opora.upkeep.start.DataFolder;
import opora.upkeep.start.FreePort;
import opora.upkeep.start.Narration;
import opora.upkeep.start.Surroundings;
import opora.upkeep.store.OutsideDatabase;
import org.springframework.beans.factory.BeanFactory;
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

    private static final System.Logger LOG = System.getLogger("opora.upkeep");

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

    /**
     * Opens the house on a port that nobody knows, does something in it and closes it again.
     *
     * @param errand answers the exit code
     */
    static int errand(Class<?> house, ToIntFunction<BeanFactory> errand, PrintStream err) {
        try {
            Surroundings surroundings = Surroundings.of(System.getenv(), root()).unseen();
            Serve serve = new Serve(house, Kind.REGION, surroundings, new Narration(err));
            try {
                return errand.applyAsInt(serve.openPages());
            } catch (CannotStart e) {
                throw e;
            } catch (RuntimeException e) {
                err.println(Explanation.of(e, surroundings));
                return 1;
            } finally {
                serve.closing.now();
            }
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
        } catch (RuntimeException e) {
            out.println(Explanation.of(e, surroundings));
            return 1;
        } finally {
            serve.closing.now();
        }
    }

    static Path root() {
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
        } catch (RuntimeException | InterruptedException e) {
            if (!closing.hasBegun()) {
                if (!(e instanceof CannotStart)) {
                    LOG.log(System.Logger.Level.ERROR, "did not start", e);
                }
                err.println(Explanation.of(e, surroundings));
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
        ConfigurableApplicationContext pages = openPages();
        URI page = Pages.address(pages);
        welcome(pages, page);
        return page;
    }

    private ConfigurableApplicationContext openPages() {
        DataFolder folder = DataFolder.open(surroundings.data());
        closing.add(folder);
        FreePort.check(surroundings);
        OutsideDatabase database =
                surroundings
                        .database()
                        .orElseGet(() -> embedded(folder.path().resolve("postgres")));
        database.check();
        narration.step("Открываются страницы…");
        ConfigurableApplicationContext pages = Pages.open(house, kind, surroundings, database);
        closing.add(pages);
        folder.tell(
                "процесс %d, %s".formatted(ProcessHandle.current().pid(), Pages.address(pages)));
        return pages;
    }

    private void welcome(ConfigurableApplicationContext pages, URI page) {
        switch (kind) {
            case REGION ->
                    pages.getBean(People.class)
                            .firstOperatorToken()
                            .ifPresent(token -> inviteFirstOperator(page, token));
            case DEMO -> {
                pages.getBean(DemoRegion.class).bringIn(narration::step);
                tellSignIns();
            }
        }
    }

    private void tellSignIns() {
        narration.say("");
        narration.say("Вход в учебную область, пароль у всех один: " + DemoPeople.PASSWORD);
        for (DemoPeople.Account account : DemoPeople.ACCOUNTS) {
            narration.say("  %-26s %s".formatted(account.role().title(), account.email()));
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
        return OutsideDatabase.of(postgres.jdbcUrl(), postgres.application(), postgres.owner());
    }
}
