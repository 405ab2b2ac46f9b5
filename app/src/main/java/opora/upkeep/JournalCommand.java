package opora.upkeep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import opora.journal.Chain;
import opora.journal.Entry;
import opora.journal.Filter;
import opora.journal.Head;
import opora.journal.JournalTable;
import opora.journal.store.EntryStore;
import opora.journal.store.Links;
import opora.territory.TerritoryScope;
import opora.upkeep.start.Surroundings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code opora journal verify | export}: the journal without its pages, while Opora runs and when it does not. */
public final class JournalCommand {

    private static final int DONE = 0;
    private static final int CANNOT = 1;
    private static final int USAGE = 2;
    private static final int BROKEN = 3;
    private static final int AT_ONCE = 5000;

    private static final String HELP =
            """
            opora journal verify [--from НОМЕР] [--head НОМЕР:СУММА]
              пересчитывает цепочку контрольных сумм журнала действий; код возврата 0 — журнал цел, 3 — нет
              --from  с какой записи начать, по умолчанию с первой
              --head  последняя запись, которую вы выписали раньше со страницы журнала: видно и отрезанный конец
            opora journal export [--out ФАЙЛ]
              весь журнал таблицей CSV, по умолчанию на стандартный вывод\
            """;

    private JournalCommand() {}

    /** What was asked for. */
    private record Wanted(String deed, long from, Optional<Head> head, Optional<Path> out) {}

    /** Data go to {@code out}, messages to {@code err}; answers 0, 1 when the data cannot be reached, 2 for a wrong call, 3 for a broken chain. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run(arguments, System.getenv(), out, err);
    }

    static int run(
            List<String> arguments,
            Map<String, String> environment,
            PrintStream out,
            PrintStream err) {
        if (arguments.contains("--help")) {
            out.println(HELP);
            return DONE;
        }
        Optional<Wanted> wanted = wanted(arguments.iterator());
        if (wanted.isEmpty()) {
            err.println(HELP);
            return USAGE;
        }
        try (DatabaseAtHand database =
                DatabaseAtHand.of(Surroundings.of(environment, Serve.root()))) {
            Links links = new Links(database.source());
            if (!links.exist()) {
                err.println(
                        "В этой базе данных журнала ещё нет: он появится, когда новая версия Опоры откроется на ней в первый раз.");
                return CANNOT;
            }
            return wanted.get().deed().equals("verify")
                    ? verify(links, wanted.get(), out, err)
                    : export(database.source(), wanted.get(), out, err);
        } catch (CannotStart e) {
            err.println(e.getMessage());
            return CANNOT;
        }
    }

    private static int verify(Links links, Wanted wanted, PrintStream out, PrintStream err) {
        Optional<Head> before =
                wanted.from() == 1 ? Optional.of(Head.NONE) : links.find(wanted.from() - 1);
        if (before.isEmpty()) {
            err.println("Журнал повреждён: записи № %d нет.".formatted(wanted.from() - 1));
            return BROKEN;
        }
        Chain chain = new Chain(before.get(), wanted.head());
        links.read(wanted.from(), chain::follow);
        return chain.broken()
                .map(broken -> {
                    err.println("Журнал повреждён: " + broken.why() + ".");
                    return BROKEN;
                })
                .orElseGet(() -> {
                    out.println(
                            "Журнал цел. Проверено записей: %d. Последняя: %s"
                                    .formatted(chain.followed(), chain.last()));
                    return DONE;
                });
    }

    private static int export(DataSource source, Wanted wanted, PrintStream out, PrintStream err) {
        try (OutputStream file =
                wanted.out().isPresent()
                        ? new BufferedOutputStream(Files.newOutputStream(wanted.out().get()))
                        : OutputStream.nullOutputStream()) {
            write(new EntryStore(JdbcClient.create(source)), wanted.out().isPresent() ? file : out);
            return DONE;
        } catch (IOException e) {
            err.println("Не удалось записать: " + e.getMessage());
            return CANNOT;
        }
    }

    private static void write(EntryStore journal, OutputStream out) throws IOException {
        write(out, JournalTable.TITLES);
        TerritoryScope all = new TerritoryScope.WholeRegion();
        for (int page = 1; ; page++) {
            List<Entry> entries = journal.entries(all, Filter.EVERYTHING, page, AT_ONCE);
            if (entries.isEmpty()) {
                return;
            }
            for (Entry entry : entries) {
                write(out, JournalTable.row(entry, ZoneId.systemDefault()));
            }
        }
    }

    private static void write(OutputStream out, List<String> cells) throws IOException {
        out.write(JournalTable.line(cells).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Wanted> wanted(Iterator<String> words) {
        Optional<String> deed = words.hasNext() ? Optional.of(words.next()) : Optional.empty();
        Wanted wanted = new Wanted(deed.orElse(""), 1, Optional.empty(), Optional.empty());
        boolean verify = wanted.deed().equals("verify");
        if (!verify && !wanted.deed().equals("export")) {
            return Optional.empty();
        }
        while (words.hasNext()) {
            String option = words.next();
            String value = words.hasNext() ? words.next() : "";
            Optional<Wanted> next =
                    switch (option) {
                        case "--from" -> verify ? from(wanted, value) : Optional.empty();
                        case "--head" -> verify ? head(wanted, value) : Optional.empty();
                        case "--out" -> verify ? Optional.empty() : out(wanted, value);
                        default -> Optional.empty();
                    };
            if (next.isEmpty()) {
                return Optional.empty();
            }
            wanted = next.get();
        }
        long from = wanted.from();
        return Optional.of(wanted)
                .filter(all -> all.head().map(head -> head.number() >= from - 1).orElse(true));
    }

    private static Optional<Wanted> from(Wanted wanted, String value) {
        return value.matches("[1-9]\\d{0,17}")
                ? Optional.of(
                        new Wanted(
                                wanted.deed(), Long.parseLong(value), wanted.head(), wanted.out()))
                : Optional.empty();
    }

    private static Optional<Wanted> head(Wanted wanted, String value) {
        return Head.of(value)
                .map(head ->
                        new Wanted(wanted.deed(), wanted.from(), Optional.of(head), wanted.out()));
    }

    private static Optional<Wanted> out(Wanted wanted, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wanted(
                                wanted.deed(),
                                wanted.from(),
                                wanted.head(),
                                Optional.of(Path.of(value))));
    }
}
