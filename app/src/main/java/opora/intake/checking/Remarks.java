package opora.intake.checking;

import java.time.LocalDate;
import java.time.ZoneId;
import opora.intake.Origins.Origin;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Keeper.Difference;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Reading.MentionedSchool;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Days;

/** What comparing says, in words for the person who loads. */
final class Remarks {

    private Remarks() {}

    static Finding alreadyAccepted(Origin before, ZoneId zone) {
        return Finding.ofFile(
                Kind.ALREADY_LOADED,
                Severity.WARNING,
                "этот файл уже принят %s в загрузке %d"
                        .formatted(
                                Days.spelled(LocalDate.ofInstant(before.acceptedAt(), zone)),
                                before.batch()),
                "",
                "Ничего делать не нужно: то, что не изменилось, второй раз не записывается");
    }

    static Finding twiceInOneLoad(String name) {
        return Finding.ofFile(
                Kind.ALREADY_LOADED,
                Severity.ERROR,
                "такой же файл уже есть в этой загрузке: «%s»".formatted(name),
                "",
                "Уберите один из двух");
    }

    /** {@code here} is in the file that gets the remark. */
    static Finding contradiction(String what, Place here, Place there, String otherFile) {
        String place =
                here.file() == there.file()
                        ? "в строке " + there.row()
                        : "в файле «%s»%s".formatted(otherFile, row(there));
        return new Finding(
                Kind.CONFLICTING_DUPLICATE,
                Severity.ERROR,
                here.sheet(),
                here.row(),
                "",
                "",
                "%s: %s другие данные".formatted(what, place),
                "одни и те же данные или только один из источников",
                here.file() == there.file()
                        ? "Исправьте файл и добавьте его снова"
                        : "Уберите из загрузки тот файл, который неверен");
    }

    /** The remark about a contradiction that a decision about an unknown code made. */
    static Finding becauseOfDecision(Finding contradiction, String code) {
        return new Finding(
                contradiction.kind(),
                contradiction.severity(),
                contradiction.sheet(),
                contradiction.row(),
                "",
                code,
                contradiction.wrong()
                        + ". Так вышло из-за вашего решения: код %s отнесён к этой школе"
                                .formatted(code),
                contradiction.expected(),
                "Если %s — другая школа, измените решение в таблице незнакомых кодов. Если та же, оставьте в файлах одну из записей"
                        .formatted(code));
    }

    private static String row(Place place) {
        String sheet = place.sheet().isEmpty() ? "" : ", лист «" + place.sheet() + "»";
        return place.row() == 0 ? sheet : sheet + ", строка " + place.row();
    }

    static Finding supersedes(Difference difference) {
        return new Finding(
                Kind.SUPERSEDES,
                Severity.WARNING,
                difference.sheet(),
                difference.row(),
                "",
                "",
                difference.sentence(),
                "",
                "Если так и должно быть, ничего: новое заменит старое, старое останется в истории");
    }

    static Finding yearAhead(AcademicYear year) {
        return Finding.ofFile(
                Kind.OUT_OF_RANGE,
                Severity.WARNING,
                "проверьте год: %s ещё не наступил".formatted(year),
                "год окончания учебного года, уже начавшегося",
                "Если год указан неверно, исправьте его");
    }

    static Finding yearLongAgo(AcademicYear year, AcademicYear first) {
        return Finding.ofFile(
                Kind.OUT_OF_RANGE,
                Severity.WARNING,
                "проверьте год: %s — это очень давно".formatted(year),
                "год не раньше " + first,
                "Если год указан неверно, исправьте его");
    }

    static Finding notACode(MentionedSchool school) {
        return new Finding(
                Kind.UNKNOWN_SCHOOL,
                Severity.WARNING,
                school.sheet(),
                school.row(),
                "",
                school.code(),
                "это не может быть кодом школы",
                "до 20 букв, цифр, дефисов, подчёркиваний и точек",
                "Исправьте код в файле. Добавить школу с таким кодом нельзя; строки можно связать с известной школой или не принимать");
    }

    static Finding interrupted() {
        return Finding.ofFile(
                Kind.CORRUPT,
                Severity.ERROR,
                "чтение прервано, и файла на сервере больше нет",
                "",
                "Добавьте файл ещё раз");
    }

    static Finding unanswered() {
        return Finding.ofFile(
                Kind.CORRUPT,
                Severity.ERROR,
                "на вопрос о файле сутки не было ответа, и он удалён с сервера",
                "",
                "Уберите его из загрузки, добавьте ещё раз и ответьте на вопрос");
    }

    static Finding failed(String incident) {
        return Finding.ofFile(
                Kind.CORRUPT,
                Severity.ERROR,
                "файл не прочитан из-за ошибки в программе, её номер " + incident,
                "",
                "Сообщите номер тем, кто обслуживает Опору. Остальные файлы можно принять");
    }
}
