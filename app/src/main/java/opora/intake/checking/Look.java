package opora.intake.checking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Outlook;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedBatch.Totals;
import opora.intake.CheckedFile.Standing;
import opora.intake.Origins.Origin;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Keeper.Clash;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Keeper.Preview;
import opora.intake.formats.Keeper.Prospect;
import opora.intake.store.ReadingStore.Noted;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/** One look at a load: its files with their remarks, its schools, and what follows from a comparison with what counts. */
final class Look {

    private final Material material;
    private final Map<Long, RemarkedFile> files = new LinkedHashMap<>();

    Look(Material material, ZoneId zone) {
        this.material = material;
        Map<String, String> firstOfContent = new HashMap<>();
        for (BatchFile file : material.batch().files()) {
            RemarkedFile remarked =
                    new RemarkedFile(file, material.noted().getOrDefault(file.id(), Noted.NOTHING));
            files.put(file.id(), remarked);
            if (material.batch().isOpen()) {
                remark(remarked, file, firstOfContent, zone);
            }
        }
    }

    private void remark(
            RemarkedFile remarked,
            BatchFile file,
            Map<String, String> firstOfContent,
            ZoneId zone) {
        switch (file.state()) {
            case INTERRUPTED ->
                    remarked.add(
                            file.wasNotAnswered() ? Remarks.unanswered() : Remarks.interrupted());
            case FAILED -> remarked.add(Remarks.failed(file.incident()));
            case WAITING, READING, READ -> {
                String first = firstOfContent.putIfAbsent(file.sha256(), file.name());
                if (first != null) {
                    remarked.add(Remarks.twiceInOneLoad(first));
                }
                Origin before = material.acceptedBefore().get(file.sha256());
                if (before != null) {
                    remarked.add(Remarks.alreadyAccepted(before, zone));
                }
            }
        }
    }

    long batch() {
        return material.batch().id();
    }

    /** Files that can be accepted as far as is known. */
    Set<Long> comparable() {
        return files.values().stream()
                .filter(RemarkedFile::isAcceptable)
                .map(RemarkedFile::id)
                .collect(Collectors.toSet());
    }

    Map<String, SchoolId> schools() {
        return named().schools();
    }

    Set<String> leftOut() {
        return named().leftOut();
    }

    private NamedSchools named() {
        return new NamedSchools(material, files.values());
    }

    void putAside(List<Clash> clashes) {
        for (Clash clash : clashes) {
            contradict(clash.what(), clash.one(), clash.other());
            if (clash.one().file() != clash.other().file()) {
                contradict(clash.what(), clash.other(), clash.one());
            }
        }
    }

    private void contradict(String what, Place here, Place there) {
        String other = file(there.file()).name();
        file(here.file()).add(Remarks.contradiction(what, here, there, other));
    }

    private RemarkedFile file(long id) {
        return java.util.Objects.requireNonNull(files.get(id));
    }

    /** While files are being read, and when the load is over. */
    CheckedBatch withoutComparing() {
        int all = files.size();
        int reading =
                (int) material.batch().files().stream().filter(BatchFile::isBeingRead).count();
        return checked(
                Preview.NOTHING,
                List.of(),
                material.batch().isOpen()
                        ? new Readiness.StillReading(all - reading, all)
                        : new Readiness.Over());
    }

    CheckedBatch compared(Preview preview) {
        for (Change change : preview.changes()) {
            RemarkedFile file = file(change.file());
            change.examples().forEach(example -> file.add(Remarks.supersedes(example)));
            file.addUnsaid(Finding.Kind.SUPERSEDES, change.changed() - change.examples().size());
        }
        NamedSchools named = named();
        List<Outlook> outlooks =
                preview.prospects().stream()
                        .map(prospect -> outlook(prospect, named.fresh()))
                        .toList();
        return checked(preview, outlooks, readiness(named, totals(preview, named)));
    }

    private Outlook outlook(Prospect prospect, int fresh) {
        int working =
                (int)
                        material.schools().stream()
                                .filter(school -> works(school, prospect.year()))
                                .count();
        return new Outlook(prospect, Math.max(0, working + fresh - prospect.schoolsAfter()));
    }

    private static boolean works(School school, AcademicYear year) {
        return school.closure().map(closure -> closure.year() >= year.endsIn()).orElse(true);
    }

    private CheckedBatch checked(Preview preview, List<Outlook> outlooks, Readiness readiness) {
        Map<Long, List<Change>> changes =
                preview.changes().stream().collect(Collectors.groupingBy(Change::file));
        NamedSchools named = named();
        return new CheckedBatch(
                material.batch(),
                files.values().stream()
                        .map(file -> file.checked(changes.getOrDefault(file.id(), List.of())))
                        .toList(),
                material.batch().isOpen() ? named.unknown() : List.of(),
                outlooks,
                totals(preview, named),
                readiness,
                material.token());
    }

    private Totals totals(Preview preview, NamedSchools named) {
        int taken = comparable().size();
        return new Totals(
                taken,
                files.size() - taken,
                preview.changes().stream().mapToInt(Change::fresh).sum(),
                preview.changes().stream().mapToInt(Change::changed).sum(),
                preview.changes().stream().mapToInt(Change::unchanged).sum(),
                named.added().size(),
                named.leftOut().size());
    }

    private Readiness readiness(NamedSchools named, Totals totals) {
        List<String> because = new ArrayList<>();
        for (RemarkedFile file : files.values()) {
            if (file.standing() == Standing.ASKS) {
                because.add(
                        "Ответьте на вопрос о файле «%s» или уберите его".formatted(file.name()));
            }
        }
        if (named.undecided() > 0) {
            because.add(
                    "Решите, что делать с незнакомыми кодами: их %d".formatted(named.undecided()));
        }
        if (!because.isEmpty()) {
            return new Readiness.Waiting(because);
        }
        if (totals.rows() > 0) {
            return new Readiness.Ready();
        }
        return new Readiness.NothingToAccept(
                files.isEmpty()
                        ? "В загрузке нет файлов"
                        : totals.filesTaken() == 0
                                ? "Принимать нечего: ни один файл не подошёл"
                                : totals.unchanged() > 0
                                        ? "Принимать нечего: всё это уже есть"
                                        : "Принимать нечего: ни одной строки не осталось");
    }
}
