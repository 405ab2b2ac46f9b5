package opora.upkeep;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import opora.access.PasswordLinks;

/** {@code opora people link EMAIL}: a link for whoever forgot the password and has nobody to ask; whoever reads the console is trusted. */
public final class PeopleCommand {

    private static final int USAGE_ERROR = 2;

    private static final String HELP =
            """
            opora people link ПОЧТА
              ссылка для нового пароля, если попросить некого: пароль забыл единственный оператор или администратор
              Опора должна быть остановлена. Ссылка действует час; допишите её к адресу страниц
              второй шаг входа, если он включён, ссылка не обходит\
            """;

    private PeopleCommand() {}

    public static int run(Class<?> house, List<String> words, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.println(HELP);
            return 0;
        }
        if (words.size() != 2 || !words.getFirst().equals("link")) {
            err.println("Скажите, кому нужна ссылка: ./opora people link ПОЧТА");
            return USAGE_ERROR;
        }
        return Serve.errand(
                house,
                beans -> {
                    Optional<String> link =
                            beans.getBean(PasswordLinks.class).ofTheConsole(words.getLast());
                    link.ifPresentOrElse(
                            path -> {
                                out.println(
                                        "Ссылка действует час. Запустите Опору и допишите её к адресу страниц:");
                                out.println("  " + path);
                            },
                            () ->
                                    err.println(
                                            "Нет человека с такой почтой, или его доступ закрыт."));
                    return link.isPresent() ? 0 : 1;
                },
                err);
    }
}
