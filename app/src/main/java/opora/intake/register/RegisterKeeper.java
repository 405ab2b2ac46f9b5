package opora.intake.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opora.intake.RegisterEntries;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.intake.store.ReadingStore;
import opora.territory.Register;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** Hands registers of schools over to {@code territory}. */
@Component
public class RegisterKeeper implements Keeper {

    private final Register register;
    private final ReadingStore readings;

    RegisterKeeper(Register register, ReadingStore readings) {
        this.register = register;
        this.readings = readings;
    }

    @Override
    public boolean keeps(Reading.Contents contents) {
        return contents instanceof RegisterEntries;
    }

    @Override
    public void stage(long batch, long file, Reading.Contents contents) {
        register.stage(batch, file, ((RegisterEntries) contents).entries());
    }

    /** Schools of a register cannot be left out: it says itself which schools there are. */
    @Override
    public Preview preview(
            long batch,
            Collection<Long> files,
            Map<String, SchoolId> schools,
            Set<String> leftOut) {
        List<Change> changes = new ArrayList<>();
        for (long file : files) {
            Register.Difference difference = register.difference(batch, file);
            int rows = difference.fresh() + difference.changed() + difference.unchanged();
            if (rows > 0) {
                changes.add(change(file, difference));
            }
        }
        List<Clash> clashes =
                register.clashes(batch).stream()
                        .filter(clash ->
                                files.contains(clash.file()) && files.contains(clash.otherFile()))
                        .map(clash ->
                                new Clash(
                                        place(clash.file(), clash.code()),
                                        place(clash.otherFile(), clash.otherCode()),
                                        "школа " + clash.code()))
                        .toList();
        return new Preview(changes, clashes, List.of(), List.of());
    }

    private static Change change(long file, Register.Difference difference) {
        return new Change(
                file,
                "Реестр школ",
                difference.fresh(),
                difference.changed(),
                difference.unchanged(),
                difference.examples().stream()
                        .map(sentence -> new Difference("", 0, sentence))
                        .toList(),
                Stream.concat(
                                difference.absent().stream().map(RegisterKeeper::absent),
                                difference.taken().stream().map(RegisterKeeper::taken))
                        .toList());
    }

    private static Finding absent(Register.Absent school) {
        return new Finding(
                Finding.Kind.SCHOOL_NOT_IN_REGISTER,
                Finding.Severity.WARNING,
                "",
                0,
                "",
                school.code().text(),
                "%s, %s: в Опоре работает, а в этом реестре её нет"
                        .formatted(school.name(), school.municipality()),
                "",
                "С ней ничего не случится. Если она закрыта или присоединена, запишите это в её карточке, на странице «История»");
    }

    private static Finding taken(Register.TakenCode code) {
        return new Finding(
                Finding.Kind.CODE_OF_ANOTHER_SCHOOL,
                Finding.Severity.WARNING,
                "",
                0,
                "",
                code.code(),
                "%s: %s %s уже у другой школы"
                        .formatted(code.school(), code.kind().title(), code.code()),
                "код, которого нет ни у кого",
                "Школа будет взята без этого кода. Проверьте, чей он");
    }

    private Place place(long file, SchoolCode code) {
        return readings.mention(file, code)
                .map(mention ->
                        new Place(
                                file,
                                mention.school().sheet(),
                                mention.school().row(),
                                mention.school().code()))
                .orElse(new Place(file, "", 0, code.text()));
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> schools) {
        register.accept(batch, edition);
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return register.joinedBy(keys, batch);
    }

    @Override
    public void recall(long batch) {
        register.recall(batch);
    }

    @Override
    public void drop(long batch) {
        register.drop(batch);
    }

    @Override
    public void dropFile(long batch, long file) {
        register.dropFile(batch, file);
    }
}
