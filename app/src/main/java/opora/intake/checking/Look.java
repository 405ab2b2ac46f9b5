package opora.intake.checking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.CheckedBatch.Outlook;
import opora.intake.CheckedBatch.Readiness;
import opora.intake.CheckedBatch.Totals;
import opora.intake.CheckedFile.Standing;
import opora.intake.FileTitles;
import opora.intake.Origins.Origin;
import opora.intake.SchoolChoice;
import opora.intake.formats.Finding;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Keeper.Clash;
import opora.intake.formats.Keeper.Place;
import opora.intake.formats.Keeper.Preview;
import opora.intake.formats.Keeper.Prospect;
import opora.intake.formats.Keeper.Told;
import opora.intake.store.ReadingStore.Mention;
import opora.intake.store.ReadingStore.Noted;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/** One look at a load: its files with their remarks, its schools, and what follows from a comparison with what counts. */
final class Look {

    /** Results of the all-Russian works begin with it; those of the exams before are not kept in this form. */
    private static final AcademicYear FIRST_USUAL = new AcademicYear(2015);

    private static final int QUESTIONS_NAMED = 3;

    private final Material material;
    private final FileTitles titles;
    private final Map<Long, RemarkedFile> files = new LinkedHashMap<>();

    Look(Material material, ZoneId zone) {
        this.material = material;
        this.titles = FileTitles.of(material.batch().files());
        Map<String, String> firstOfContent = new HashMap<>();
        for (BatchFile file : material.batch().files()) {
            RemarkedFile remarked =
                    new RemarkedFile(file, material.noted().getOrDefault(file.id(), Noted.NOTHING));
            files.put(file.id(), remarked);
            if (material.batch().isOpen()) {
                remark(remarked, file, firstOfContent, zone);
                doubtYears(remarked);
            }
        }
        if (material.batch().isOpen()) {
            doubtCodes();
        }
    }

    private void doubtYears(RemarkedFile file) {
        for (AcademicYear year : file.years()) {
            if (year.compareTo(material.present()) > 0) {
                file.add(Remarks.yearAhead(year));
            } else if (year.compareTo(FIRST_USUAL) < 0) {
                file.add(Remarks.yearLongAgo(year, FIRST_USUAL));
            }
        }
    }

    private void doubtCodes() {
        for (Mention mention : material.mentions()) {
            boolean known = material.known().containsKey(mention.key());
            if (!known && !new SchoolCode(mention.school().code()).isWellFormed()) {
                file(mention.file()).add(Remarks.notACode(mention.school()));
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
        Finding plain = Remarks.contradiction(what, here, there, titles.of(there.file()));
        file(here.file())
                .add(
                        joinedCode(here, there)
                                .map(code -> Remarks.becauseOfDecision(plain, code))
                                .orElse(plain));
    }

    /** The code that only a decision of the person makes one school with the other. */
    private Optional<String> joinedCode(Place here, Place there) {
        return Stream.of(here.code(), there.code())
                .filter(code ->
                        material.choices().get(new SchoolCode(code).key())
                                instanceof SchoolChoice.Join)
                .filter(code ->
                        !new SchoolCode(here.code())
                                .key()
                                .equals(new SchoolCode(there.code()).key()))
                .findFirst();
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
            change.remarks().forEach(file::add);
            file.addUnsaid(Finding.Kind.SUPERSEDES, change.changed() - change.examples().size());
        }
        doubt(preview.told());
        NamedSchools named = named();
        List<Outlook> outlooks =
                preview.prospects().stream()
                        .map(prospect -> outlook(prospect, named.fresh()))
                        .toList();
        return checked(preview, outlooks, readiness(named, totals(preview, named)));
    }

    private void doubt(List<Told> all) {
        Doubts doubts = new Doubts(material.schools());
        all.stream()
                .sorted(Comparator.comparing(told -> told.place().row()))
                .forEach(told -> doubts.about(told).forEach(file(told.place().file())::add));
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
                material.batch().isOpen() ? named.unknownAside() : List.of(),
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

    private List<String> questions() {
        List<RemarkedFile> asking =
                files.values().stream().filter(file -> file.standing() == Standing.ASKS).toList();
        if (asking.size() > QUESTIONS_NAMED) {
            return List.of(
                    "Укажите год и процедуру файлов, которые ждут ответа: их " + asking.size());
        }
        return asking.stream()
                .map(file ->
                        "Ответьте на вопрос о файле «%s» или уберите его"
                                .formatted(titles.of(file.id())))
                .toList();
    }

    private List<String> badRows() {
        return files.values().stream()
                .filter(file -> file.standing() == Standing.HAS_BAD_ROWS)
                .map(file ->
                        "Исправьте строки файла «%s» или решите принять его без них"
                                .formatted(titles.of(file.id())))
                .toList();
    }

    private Readiness readiness(NamedSchools named, Totals totals) {
        List<String> because = new ArrayList<>(questions());
        because.addAll(badRows());
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
