package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedFile;
import opora.intake.CheckedFile.Standing;
import opora.vocabulary.Noun;

/** How the files of a load stand, in one line. */
final class FilesTitle {

    private static final Noun FIT = new Noun("подходит", "подходят", "подходят");
    private static final Noun DO_NOT_FIT = new Noun("не подходит", "не подходят", "не подходят");
    private static final Noun ASK = new Noun("ждёт ответа", "ждут ответа", "ждут ответа");

    private FilesTitle() {}

    /** «12 файлов ждут ответа: укажите год и процедуру», «5 файлов: 3 подходят, 1 ждёт ответа, 1 не подходит». */
    static String of(CheckedBatch checked) {
        int all = checked.files().size();
        if (all == 0) {
            return "Файлов нет";
        }
        boolean reading = checked.readiness() instanceof Readiness.StillReading;
        if (reading || !checked.batch().isOpen()) {
            return Noun.FILE.counted(all);
        }
        int asking = (int) checked.files().stream().filter(FilesTitle::asks).count();
        int fitting = (int) checked.files().stream().filter(CheckedFile::isAcceptable).count();
        boolean rows =
                checked.files().stream().anyMatch(file -> file.standing() == Standing.HAS_BAD_ROWS);
        return asking == all && !rows
                ? "%s %s: укажите год и процедуру".formatted(Noun.FILE.counted(all), ASK.form(all))
                : Noun.FILE.counted(all) + ": " + of(all, fitting, asking);
    }

    private static boolean asks(CheckedFile file) {
        return file.standing() == Standing.ASKS || file.standing() == Standing.HAS_BAD_ROWS;
    }

    private static String of(int all, int fitting, int asking) {
        if (fitting == all) {
            return all == 1 ? "подходит" : "подходят все";
        }
        if (fitting == 0 && asking == 0) {
            return all == 1 ? "не подходит" : "не подходит ни один";
        }
        List<String> said = new ArrayList<>();
        say(said, fitting, FIT);
        say(said, asking, ASK);
        say(said, all - fitting - asking, DO_NOT_FIT);
        return String.join(", ", said);
    }

    private static void say(List<String> said, int count, Noun words) {
        if (count > 0) {
            said.add(count + " " + words.form(count));
        }
    }
}
