package opora.upkeep;

import java.io.PrintStream;
import java.util.List;
import opora.vault.KeyChange;

/** {@code opora keys rotate}: seals everything that is sealed with a fresh key and throws the old one away. */
public final class KeysCommand {

    private static final int USAGE_ERROR = 2;

    private KeysCommand() {}

    public static int run(Class<?> house, List<String> words, PrintStream out, PrintStream err) {
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
