package opora.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.diary.Diary;
import opora.programme.diary.Entries;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryCheck;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which diaries are written, by whoever writes the programme, while it is carried out. */
@Service
public class DiaryWriting {

    private static final int LONGEST_REASON = 1000;

    private final ProgrammeArchive programmes;
    private final DiaryArchive diaries;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DiaryWriting(
            ProgrammeArchive programmes,
            DiaryArchive diaries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.clock = clock;
        this.events = events;
    }

    /** What came of an entry. */
    public sealed interface Written {

        record Done(long entry) implements Written {}

        /** By the name of the field. */
        record Mistaken(Map<String, String> mistakes) implements Written {}

        /** Somebody else wrote about the activity meanwhile; nothing was kept. */
        record Torn(Entry newest) implements Written {}
    }

    /** What came of many entries that are kept together or not at all. */
    public sealed interface AllWritten {

        record Done(int entries) implements AllWritten {}

        /** Those of these activities were not as whoever wrote saw them, or are mistaken. */
        record Refused(List<ProvisionId> activities) implements AllWritten {}
    }

    /** One of many. */
    public record Asked(ProvisionId activity, EntryForm form) {}

    /** Whether the viewer may write now. */
    public static boolean mayWrite(Viewer viewer, Programme programme) {
        return Authorship.writes(viewer, programme) && programme.course().isCarriedOut();
    }

    /** @throws NotVisible when the person may not write it, or there is no such activity */
    @Transactional
    public Written write(
            Viewer by,
            long programme,
            ProvisionId activity,
            EntryForm form,
            List<Writing.Proof> proofs) {
        Programme one = writable(by, programme);
        Diary diary = diary(one);
        List<Entry> before = diary.entries(activity);
        Optional<Entry> newest = newest(before);
        if (newest.filter(entry -> entry.id() > form.upon()).isPresent()) {
            return new Written.Torn(newest.orElseThrow());
        }
        demandReplaceable(before, form.replaces());
        EntryCheck check = check(diary, activity);
        Optional<Writing> made = check.of(form, Entry.Origin.PAGE, proofs);
        return made.isPresent()
                ? new Written.Done(keep(by, one, before, made.get()))
                : new Written.Mistaken(check.mistakes());
    }

    /** All of them or none; {@link EntryForm#upon} of each says what was seen. */
    @Transactional
    public AllWritten write(Viewer by, long programme, List<Asked> asked) {
        Programme one = writable(by, programme);
        Diary diary = diary(one);
        List<Writing> made = new ArrayList<>();
        List<ProvisionId> refused = new ArrayList<>();
        for (Asked each : asked) {
            boolean torn =
                    newest(diary.entries(each.activity()))
                            .filter(entry -> entry.id() > each.form().upon())
                            .isPresent();
            Optional<Writing> clean =
                    torn || diary.edition().find(each.activity()).isEmpty()
                            ? Optional.empty()
                            : check(diary, each.activity())
                                    .of(each.form(), Entry.Origin.FORM, List.of());
            clean.ifPresentOrElse(made::add, () -> refused.add(each.activity()));
        }
        if (!refused.isEmpty()) {
            return new AllWritten.Refused(refused);
        }
        made.forEach(each -> keep(by, one, diary.entries(each.activity()), each));
        return new AllWritten.Done(made.size());
    }

    /** @return what is wrong; empty when it is taken back. @throws NotVisible when the person may not, or it counts no more */
    @Transactional
    public Optional<String> takeBack(Viewer by, long programme, long entry, String reason) {
        Programme one = writable(by, programme);
        demandCounting(one, entry);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Optional.of(
                    why.isEmpty()
                            ? "Напишите, почему забираете запись: она останется видна с этой причиной"
                            : "Не больше %d знаков".formatted(LONGEST_REASON));
        }
        diaries.takeBack(by, clock.instant(), programme, entry, why);
        tell(
                one,
                "diary_taken_back",
                "Запись дневника забрана",
                new Deed.Change("запись", "" + entry, ""));
        return Optional.empty();
    }

    /** Takes words or a file about a pupil out for ever: of the region alone. @throws NotVisible for everybody else, and where there is nothing */
    @Transactional
    public void remove(Viewer by, long programme, long entry, Optional<Long> file) {
        Programme one =
                programmes
                        .find(by.scope(), programme)
                        .filter(_ -> by.scope() instanceof TerritoryScope.WholeRegion)
                        .orElseThrow(NotVisible::new);
        Entry found =
                diaries.entries(programme).values().stream()
                        .flatMap(List::stream)
                        .filter(each -> each.id() == entry)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        boolean here =
                file.isEmpty()
                        || found.evidence().stream().anyMatch(each -> each.id() == file.get());
        boolean gone =
                here
                        && file.map(id -> diaries.removeFile(by, clock.instant(), id))
                                .orElseGet(() -> diaries.removeWords(by, clock.instant(), entry));
        if (!gone) {
            throw new NotVisible();
        }
        tell(
                one,
                "pupil_data_removed",
                "Удалены сведения об ученике",
                new Deed.Change(
                        "запись дневника " + entry, file.isPresent() ? "файл" : "слова", ""));
    }

    private long keep(Viewer by, Programme one, List<Entry> before, Writing made) {
        long id = diaries.add(by, clock.instant(), one.id(), made);
        tell(
                one,
                made.replaces().isPresent() ? "diary_mended" : "diary_written",
                made.replaces().isPresent() ? "Запись дневника исправлена" : "Запись в дневнике",
                new Deed.Change(
                        "сделано, мероприятие " + made.activity(),
                        Entries.newest(before).map(entry -> entry.percent() + "\u202f%").orElse(""),
                        made.percent() + "\u202f%"));
        return id;
    }

    private void tell(Programme one, String kind, String title, Deed.Change change) {
        events.publishEvent(ProgrammeChanged.of(one, kind, title, change));
    }

    private EntryCheck check(Diary diary, ProvisionId activity) {
        Provision provision =
                diary.edition()
                        .find(activity)
                        .filter(one -> one.is("activity"))
                        .orElseThrow(NotVisible::new);
        return new EntryCheck(
                provision,
                diary.entries(activity),
                LocalDate.now(clock),
                Diary.period(diary.edition()));
    }

    private static Optional<Entry> newest(List<Entry> all) {
        return all.stream().max((one, other) -> Long.compare(one.id(), other.id()));
    }

    private static void demandReplaceable(List<Entry> before, Optional<Long> replaces) {
        if (replaces.isPresent()
                && Entries.counting(before).stream().noneMatch(one -> one.id() == replaces.get())) {
            throw new NotVisible();
        }
    }

    private void demandCounting(Programme one, long entry) {
        if (diaries.entries(one.id()).values().stream()
                .flatMap(all -> Entries.counting(all).stream())
                .noneMatch(each -> each.id() == entry)) {
            throw new NotVisible();
        }
    }

    private Diary diary(Programme one) {
        return new Diary(
                programmes.edition(one.id(), Diaries.holding(one)),
                LocalDate.now(clock),
                Diary.Fate.ASKED,
                diaries.entries(one.id()));
    }

    private Programme writable(Viewer by, long programme) {
        programmes.lock(programme);
        return programmes
                .find(by.scope(), programme)
                .filter(one -> mayWrite(by, one))
                .orElseThrow(NotVisible::new);
    }
}
