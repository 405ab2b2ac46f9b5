package opora.intake.accepting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.CheckedFile;
import opora.intake.SchoolChoice;
import opora.intake.keeping.Keepers;
import opora.intake.store.ReadingStore;
import opora.intake.store.ReadingStore.Mention;
import opora.territory.ClassRegister;
import opora.territory.Municipality;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Makes the facts of a load count or not count, schools first. */
@Component
class Facts {

    private final Keepers keepers;
    private final Register register;
    private final Schools schools;
    private final ReadingStore readings;
    private final ClassRegister classes;

    Facts(
            Keepers keepers,
            Register register,
            Schools schools,
            ReadingStore readings,
            ClassRegister classes) {
        this.keepers = keepers;
        this.register = register;
        this.schools = schools;
        this.readings = readings;
        this.classes = classes;
    }

    /** Puts files aside that are not accepted and stages what was decided about unknown schools. */
    void prepare(CheckedBatch checked) {
        long batch = checked.batch().id();
        checked.files().stream()
                .filter(file -> !file.isAcceptable())
                .forEach(file -> keepers.dropFile(batch, file.file().id()));
        Map<String, Mention> mentions = mentions(checked);
        for (UnknownSchool unknown : checked.unknown()) {
            SchoolCode code = new SchoolCode(unknown.code());
            switch (unknown.choice().orElseThrow()) {
                case SchoolChoice.Add() ->
                        register.stage(
                                batch,
                                java.util.Objects.requireNonNull(mentions.get(unknown.key()))
                                        .file(),
                                List.of(entry(unknown, code)));
                case SchoolChoice.Join(SchoolId school) -> register.alias(batch, code, school);
                case SchoolChoice.LeaveOut() -> {}
            }
        }
    }

    /** Of the accepted files, by key. */
    private Map<String, Mention> mentions(CheckedBatch checked) {
        Set<Long> accepted =
                checked.files().stream()
                        .filter(CheckedFile::isAcceptable)
                        .map(file -> file.file().id())
                        .collect(Collectors.toSet());
        return readings.mentions(checked.batch().id()).stream()
                .filter(mention -> accepted.contains(mention.file()))
                .collect(Collectors.toMap(Mention::key, Function.identity(), (one, other) -> one));
    }

    private static Register.Entry entry(UnknownSchool unknown, SchoolCode code) {
        return new Register.Entry(
                code,
                unknown.name().isEmpty() ? unknown.code() : unknown.name(),
                unknown.municipality().isEmpty() ? Municipality.NOT_TOLD : unknown.municipality(),
                "",
                School.Details.UNKNOWN,
                Optional.empty());
    }

    void accept(CheckedBatch checked, long edition) {
        List<SchoolCode> codes =
                mentions(checked).values().stream()
                        .map(mention -> new SchoolCode(mention.school().code()))
                        .toList();
        keepers.accept(
                checked.batch().id(),
                edition,
                () -> schools.byCode(new TerritoryScope.WholeRegion(), codes));
    }

    /** Accepted loads that could not stand without this one. */
    Set<Long> restingOn(long batch) {
        Register.Brought brought = register.brought(batch);
        Set<Long> resting =
                new HashSet<>(keepers.restingOn(batch, brought.schools(), brought.keys()));
        resting.remove(batch);
        return resting;
    }

    /** Changes of the territory about schools that only this load knows. */
    Set<Long> actsOn(long batch) {
        return register.actsOn(batch);
    }

    /** Changes of classes that only this load knows, or of classes of schools that only this load knows. */
    Set<Long> classActsOn(long batch) {
        return classes.actsOn(batch, register.brought(batch).schools());
    }

    void recall(long batch) {
        keepers.recall(batch);
    }
}
