package opora.upkeep;

import java.io.PrintStream;
import java.util.List;
import opora.vault.KeyChange;

/** {@code opora keys rotate}: seals everything that is sealed with a fresh key and throws the old one away. */
public final class KeysCommand {

    private static final int USAGE_ERROR = 2;

    private static final String HELP =
            """
            opora keys rotate
              делает новый ключ, закрывает им всё, что закрыто в базе данных, и убирает прежний
              Опора должна быть остановлена. Прервалось — повторите: пока замена не закончена, действуют оба ключа
              файл ключей — OPORA_KEYS, по умолчанию keys в папке данных; после замены сделайте его копию\
            """;

    private KeysCommand() {}

    public static int run(Class<?> house, List<String> words, PrintStream out, PrintStream err) {
        if (words.contains("--help")) {
            out.println(HELP);
            return 0;
        }
        if (!words.equals(List.of("rotate"))) {
            err.println("Скажите, что сделать с ключами: ./opora keys rotate");
            return USAGE_ERROR;
        }
        return Serve.errand(
                house,
                beans -> {
                    int values = beans.getBean(KeyChange.class).run();
                    out.println(
                            "Ключ заменён, значений закрыто заново: "
                                    + values
                                    + ". Сделайте копию файла ключей: прежняя не подойдёт.");
                    return 0;
                },
                err);
    }
}
