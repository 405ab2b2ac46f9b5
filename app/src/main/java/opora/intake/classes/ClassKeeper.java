package opora.intake.classes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.intake.ClassEntries;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.territory.ClassRegister;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** Hands registers of classes over to {@code territory}. */
@Component
class ClassKeeper implements Keeper {

    private final ClassRegister register;

    ClassKeeper(ClassRegister register) {
        this.register = register;
    }

    @Override
    public boolean keeps(Reading.Contents contents) {
        return contents instanceof ClassEntries;
    }

    @Override
    public void stage(long batch, long file, Reading.Contents contents) {
        register.stage(batch, file, ((ClassEntries) contents).entries());
    }

    @Override
    public Preview preview(
            long batch,
            Collection<Long> files,
            Map<String, SchoolId> schools,
            Set<String> leftOut) {
        List<Change> changes = new ArrayList<>();
        register.differences(batch, schools, leftOut)
                .forEach((file, difference) -> {
                    if (files.contains(file)) {
                        changes.add(change(file, difference));
                    }
                });
        List<Clash> clashes =
                register.clashes(batch).stream()
                        .filter(clash ->
                                files.contains(clash.file()) && files.contains(clash.otherFile()))
                        .map(ClassKeeper::clash)
                        .toList();
        return new Preview(changes, clashes, List.of(), List.of());
    }

    private static Change change(long file, ClassRegister.Difference difference) {
        return new Change(
                file,
                "Реестр классов",
                difference.fresh(),
                difference.changed(),
                difference.unchanged(),
                difference.examples().stream()
                        .map(sentence -> new Difference("", 0, sentence))
                        .toList(),
                difference.absent().stream().map(ClassKeeper::absent).toList());
    }

    private static Finding absent(ClassRegister.Absent one) {
        return new Finding(
                Finding.Kind.CLASS_NOT_IN_REGISTER,
                Finding.Severity.WARNING,
                "",
                0,
                "",
                one.title().text(),
                "%s, %s: класс %s в Опоре есть, а в этой таблице его нет"
                        .formatted(one.school(), one.year().span(), one.title().text()),
                "",
                "С ним ничего не случится. Если его больше нет, закройте или объедините его на странице «Классы» школы");
    }

    private static Clash clash(ClassRegister.Clash clash) {
        return new Clash(
                new Place(clash.file(), "", 0, clash.school()),
                new Place(clash.otherFile(), "", 0, clash.school()),
                "школа %s, класс %s, %s"
                        .formatted(clash.school(), clash.title().text(), clash.year().span()));
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> schools) {
        register.accept(batch, edition, schools);
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return register.restingOn(batch, schools, keys);
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
