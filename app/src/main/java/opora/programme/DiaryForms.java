package opora.programme;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.office.Workbook;
import opora.programme.DiaryWriting.AllWritten;
import opora.programme.DiaryWriting.Asked;
import opora.programme.Drafts.Draft;
import opora.programme.diary.Diary;
import opora.programme.diary.Doings;
import opora.programme.diary.Entries;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryCheck;
import opora.programme.diary.EntryForm;
import opora.programme.diary.form.FilledForm;
import opora.programme.diary.form.FilledForm.Filled;
import opora.programme.diary.form.FormBook;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for diaries that are filled in with Excel: the form, what it would change, taking it. What came waits as what one person has typed and not saved. */
@Service
public class DiaryForms {

    private static final String FORM = "diary-form";
    private static final String STRANGE = "strange.";

    private final Programmes programmes;
    private final Diaries diaries;
    private final DiaryWriting writing;
    private final Drafts drafts;
    private final Clock clock;

    DiaryForms(
            Programmes programmes,
            Diaries diaries,
            DiaryWriting writing,
            Drafts drafts,
            Clock clock) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.writing = writing;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A row of a form beside what stands.
     *
     * @param was the newest entry; empty for the first
     * @param row as Excel counts it
     * @param mistakes each with its cell
     */
    public record Compared(
            ProvisionId activity,
            String title,
            Optional<Entry> was,
            EntryForm typed,
            int row,
            List<String> mistakes,
            Meeting meeting) {}

    /** Whether the form knew what stands now. */
    public enum Meeting {
        FRESH,
        /** somebody wrote about the activity after the form was written */
        CLASHING
    }

    /** @param strange rows that are not taken, and why */
    public record Preview(List<Compared> rows, List<String> strange) {

        public boolean isTakeable() {
            return !rows.isEmpty() && rows.stream().allMatch(one -> one.mistakes().isEmpty());
        }
    }

    /** @throws NotVisible when the person may not write it now */
    public Workbook book(Viewer viewer, long programme) {
        Programme one = writable(viewer, programme);
        return FormBook.of(
                programme, one.title(), diaries.diary(viewer.scope(), programme), clock.instant());
    }

    /** @return why it cannot be read; empty when it waits. @throws NotVisible when the person may not write it now */
    @Transactional
    public Optional<String> bring(Viewer viewer, long programme, Path file) {
        writable(viewer, programme);
        Map<ProvisionId, Integer> told = new HashMap<>();
        diaries.diary(viewer.scope(), programme)
                .activities()
                .forEach(one -> Doings.planned(one).ifPresent(it -> told.put(one.id(), it)));
        return switch (FilledForm.open(file, programme, told)) {
            case FilledForm.Unreadable(String why) -> Optional.of(why);
            case FilledForm.Rows(List<Filled> rows, List<String> strange) -> {
                drafts.keep(
                        viewer,
                        programme,
                        FORM,
                        new Draft(values(rows, strange), 0, clock.instant()));
                yield Optional.empty();
            }
        };
    }

    private static Map<String, String> values(List<Filled> rows, List<String> strange) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Filled one : rows) {
            one.typed().forEach((field, text) -> values.put(one.activity() + "." + field, text));
            one.cells().forEach((field, cell) -> values.put(one.activity() + ".at-" + field, cell));
            values.put(one.activity() + ".row", Integer.toString(one.row()));
        }
        for (int at = 0; at < strange.size(); at++) {
            values.put(STRANGE + at, strange.get(at));
        }
        return values;
    }

    /** What waits; empty when nothing does. @throws NotVisible when the person may not write it now */
    public Optional<Preview> preview(Viewer viewer, long programme) {
        writable(viewer, programme);
        Diary diary = diaries.diary(viewer.scope(), programme);
        return drafts.find(viewer, programme, FORM).map(draft -> preview(draft.values(), diary));
    }

    private Preview preview(Map<String, String> values, Diary diary) {
        Map<Integer, Map<String, String>> byActivity = new TreeMap<>();
        List<String> strange = new ArrayList<>();
        values.forEach((key, text) -> {
            if (key.startsWith(STRANGE)) {
                strange.add(text);
            } else {
                int dot = key.indexOf('.');
                byActivity
                        .computeIfAbsent(
                                Integer.valueOf(key.substring(0, dot)), _ -> new LinkedHashMap<>())
                        .put(key.substring(dot + 1), text);
            }
        });
        Numbering numbering = Numbering.of(diary.edition());
        List<Compared> rows = new ArrayList<>();
        byActivity.forEach((id, typed) ->
                diary.edition()
                        .find(new ProvisionId(id))
                        .filter(one -> one.is("activity"))
                        .ifPresentOrElse(
                                one -> rows.add(compared(one, numbering.of(one), typed, diary)),
                                () ->
                                        strange.add(
                                                "строка %s: такого мероприятия в программе больше нет"
                                                        .formatted(
                                                                typed.getOrDefault("row", "")))));
        return new Preview(rows, strange.stream().sorted().toList());
    }

    private Compared compared(
            Provision one, String number, Map<String, String> typed, Diary diary) {
        List<Entry> all = diary.entries(one.id());
        EntryForm form = EntryForm.of(typed);
        EntryCheck check = new EntryCheck(one, all, diaries.today(), Diary.period(diary.edition()));
        check.of(form, Entry.Origin.FORM, List.of());
        List<String> mistakes = new ArrayList<>();
        check.mistakes()
                .forEach((field, wrong) ->
                        mistakes.add(
                                typed.getOrDefault("at-" + field, "строка " + typed.get("row"))
                                        + ": "
                                        + wrong.replace(
                                                "Если это не ученик, отправьте ещё раз",
                                                "Если это не ученик, запишите это на странице мероприятия")));
        return new Compared(
                one.id(),
                number + " " + one.name(),
                Entries.newest(all),
                form,
                Integer.parseInt(typed.getOrDefault("row", "0")),
                mistakes,
                newest(all) > form.upon() ? Meeting.CLASHING : Meeting.FRESH);
    }

    private static long newest(List<Entry> all) {
        return all.stream().mapToLong(Entry::id).max().orElse(0);
    }

    /**
     * Everything that waits, together; clashing rows only where they are wanted all the same, knowing what stands.
     *
     * @param seen of each clashing activity that is wanted the newest entry as it was shown
     * @throws NotVisible when nothing waits or the person may not write now
     */
    @Transactional
    public AllWritten take(Viewer viewer, long programme, Map<ProvisionId, Long> seen) {
        Preview preview = preview(viewer, programme).orElseThrow(NotVisible::new);
        if (!preview.isTakeable()) {
            return new AllWritten.Refused(List.of());
        }
        List<Asked> asked = new ArrayList<>();
        for (Compared row : preview.rows()) {
            Optional<Long> upon =
                    row.meeting() == Meeting.FRESH
                            ? Optional.of(row.typed().upon())
                            : Optional.ofNullable(seen.get(row.activity()));
            upon.ifPresent(it ->
                    asked.add(
                            new Asked(row.activity(), row.typed().again(it, row.typed().known()))));
        }
        AllWritten written = writing.write(viewer, programme, asked);
        if (written instanceof AllWritten.Done) {
            drafts.forget(viewer, programme, FORM);
        }
        return written;
    }

    /** @throws NotVisible when the person may not write it now */
    @Transactional
    public void drop(Viewer viewer, long programme) {
        writable(viewer, programme);
        drafts.forget(viewer, programme, FORM);
    }

    private Programme writable(Viewer viewer, long programme) {
        return Optional.of(programmes.get(viewer.scope(), programme))
                .filter(one -> DiaryWriting.mayWrite(viewer, one))
                .orElseThrow(NotVisible::new);
    }
}
