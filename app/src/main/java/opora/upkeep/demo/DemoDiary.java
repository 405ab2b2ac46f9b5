package opora.upkeep.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.office.Block;
import opora.office.Document;
import opora.office.Stamp;
import opora.programme.Diaries;
import opora.programme.DiaryWriting;
import opora.programme.DiaryWriting.Written;
import opora.programme.Programmes;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.diary.Doings;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing.Proof;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Diaries of the sample region: what was to be done by today is done, the first with files. */
@Component
class DemoDiary {

    private static final int PROVED = 3;
    private static final int BEGUN = 2;

    private final Programmes programmes;
    private final Diaries diaries;
    private final DiaryWriting writing;

    DemoDiary(Programmes programmes, Diaries diaries, DiaryWriting writing) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.writing = writing;
    }

    /**
     * What is written already is left as it is.
     *
     * @param late how many activities nobody has reported of
     */
    void keep(Viewer author, long programme, int late) {
        Diary diary = diaries.diary(author.scope(), programme);
        if (diary.entries().isEmpty()
                && programmes.get(author.scope(), programme).course().isCarriedOut()) {
            write(author, programme, diary, late);
        }
    }

    private void write(Viewer author, long programme, Diary diary, int left) {
        Map<ProvisionId, Doing> doings = diary.doings();
        List<Provision> late = in(diary, doings, ActivityState.OVERDUE);
        int proved = 0;
        for (Provision one : late.subList(0, Math.max(0, late.size() - left))) {
            LocalDate due = diary.doing(one).due().orElse(diary.day());
            catchUp(
                    author,
                    programme,
                    one,
                    proved++ < PROVED ? List.of(new Proof(asked(one), protocol(due))) : List.of());
        }
        in(diary, doings, ActivityState.NOT_STARTED).stream()
                .filter(one -> diary.doing(one).due().isEmpty())
                .limit(BEGUN)
                .forEach(one ->
                        write(
                                author,
                                programme,
                                one,
                                form("35", diary.day(), "Идёт по плану"),
                                List.of()));
    }

    /** An entry for every window that is over, on its last day; the files with the first. */
    private void catchUp(Viewer author, long programme, Provision activity, List<Proof> proofs) {
        List<Proof> files = proofs;
        Diary now = diaries.diary(author.scope(), programme);
        int windows = Math.max(1, Doings.windows(activity, Diary.period(now.edition())).size());
        for (int at = 1; at <= windows && isLate(now, activity); at++) {
            LocalDate due = now.doing(activity).due().orElse(now.day());
            long upon = now.entries(activity.id()).stream().mapToLong(Entry::id).max().orElse(0);
            write(
                    author,
                    programme,
                    activity,
                    new EntryForm(
                            Integer.toString(Entry.WHOLE * at / windows),
                            Days.of(due),
                            "",
                            "",
                            windows > 1 ? "Записано позже" : "",
                            "Проведено, как намечено",
                            upon,
                            Optional.empty(),
                            ""),
                    files);
            files = List.of();
            now = diaries.diary(author.scope(), programme);
        }
    }

    private static boolean isLate(Diary diary, Provision activity) {
        return diary.doing(activity).state() == ActivityState.OVERDUE;
    }

    private static List<Provision> in(
            Diary diary, Map<ProvisionId, Doing> doings, ActivityState state) {
        return diary.activities().stream()
                .filter(one ->
                        Optional.ofNullable(doings.get(one.id()))
                                .filter(doing -> doing.state() == state)
                                .isPresent())
                .toList();
    }

    private void write(
            Viewer author, long programme, Provision activity, EntryForm form, List<Proof> proofs) {
        if (writing.write(author, programme, activity.id(), form, proofs)
                instanceof Written.Mistaken(Map<String, String> mistakes)) {
            throw new IllegalStateException(activity.name() + ": " + mistakes);
        }
    }

    private static EntryForm form(String percent, LocalDate day, String words) {
        return new EntryForm(percent, Days.of(day), "", "", "", words, 0, Optional.empty(), "");
    }

    private static String asked(Provision activity) {
        return Doings.asked(activity).stream().findFirst().orElse("");
    }

    private static AttachedFile protocol(LocalDate day) {
        Document protocol =
                new Document(
                        new Stamp(
                                "Протокол", "Опора", day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                        Document.Page.PORTRAIT,
                        "",
                        List.of(
                                new Block.Paragraph(
                                        Block.Style.TITLE, Block.Align.CENTER, "Протокол"),
                                new Block.Paragraph(
                                        Block.Style.TEXT,
                                        Block.Align.LEFT,
                                        "Учебный файл от %s: подтверждает мероприятие программы."
                                                .formatted(Days.spelled(day)))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            protocol.writePdf(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AttachedFile("протокол.pdf", AttachedKind.PDF, out.toByteArray());
    }
}
