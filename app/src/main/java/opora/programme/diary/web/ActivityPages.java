package opora.programme.diary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.DiaryWriting;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.diary.Doings;
import opora.programme.diary.Entries;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.diary.web.ActivityPage.Fact;
import opora.programme.diary.web.ActivityPage.Part;
import opora.programme.web.CasePage;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.territory.TerritoryScope.WholeRegion;
import org.springframework.stereotype.Component;

/** Puts the page of an activity together. */
@Component
class ActivityPages {

    private final Programmes programmes;
    private final Diaries diaries;
    private final Owners owners;

    ActivityPages(Programmes programmes, Diaries diaries, Owners owners) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.owners = owners;
    }

    /** @throws NotVisible when there is no such activity in sight and nothing was ever written of it */
    ActivityPage get(Viewer viewer, long programme, ProvisionId activity) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Diary diary = diaries.diary(viewer.scope(), programme);
        List<Entry> all = diary.entries(activity);
        Optional<Provision> stands =
                diary.edition().find(activity).filter(one -> one.is("activity"));
        if (stands.isEmpty() && all.isEmpty()
                || seen.course().approved().isEmpty() && all.isEmpty()) {
            throw new NotVisible();
        }
        CasePage head = CasePage.of(viewer, seen, owners.names(viewer.scope()));
        return stands.map(one -> page(head, diary, one, part(viewer, seen)))
                .orElseGet(() -> dropped(head, activity, all, part(viewer, seen)));
    }

    private static Part part(Viewer viewer, Programme seen) {
        if (DiaryWriting.mayWrite(viewer, seen)) {
            return Part.WRITES;
        }
        return viewer.may(Right.REVIEW_PROGRAMMES) && viewer.scope() instanceof WholeRegion
                ? Part.REMOVES
                : Part.READS;
    }

    private static ActivityPage page(CasePage head, Diary diary, Provision one, Part part) {
        Doing doing = diary.doing(one);
        List<Entry> all = diary.entries(one.id());
        return new ActivityPage(
                head,
                one.id().toString(),
                Numbering.of(diary.edition()).of(one) + " " + one.name(),
                facts(one, doing),
                doing.state(),
                DoingWords.note(doing),
                Doings.asked(one),
                ActivityPage.hints(doing, Entries.newest(all)),
                ActivityPage.written(all),
                EntryForm.upon(upon(all)),
                Map.of(),
                part);
    }

    /** What is left of an activity that the programme asks for no more: its entries, to be read. */
    private static ActivityPage dropped(
            CasePage head, ProvisionId activity, List<Entry> all, Part part) {
        return new ActivityPage(
                head,
                activity.toString(),
                "Мероприятие, которого в программе больше нет",
                List.of(),
                ActivityState.CANCELLED,
                "",
                List.of(),
                new ActivityPage.Hints("", "", "", ""),
                ActivityPage.written(all),
                EntryForm.EMPTY,
                Map.of(),
                part == Part.WRITES ? Part.READS : part);
    }

    private static List<Fact> facts(Provision one, Doing doing) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Срок, как в плане", orSaid(one.value("timing"), "не назван")));
        facts.add(new Fact("Ответственный", orSaid(one.value("responsible"), "не назван")));
        facts.add(new Fact("Сделано", DoingWords.percent(doing)));
        facts.add(new Fact("Охват, человек", orSaid(DoingWords.coverage(doing), "не записан")));
        if (!one.value("result").isEmpty()) {
            facts.add(new Fact("Ожидаемый результат", one.value("result")));
        }
        if (!Doings.asked(one).isEmpty()) {
            facts.add(new Fact("Чем подтверждается", String.join(", ", Doings.asked(one))));
        }
        return facts;
    }

    private static String orSaid(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    static long upon(List<Entry> all) {
        return all.stream().mapToLong(Entry::id).max().orElse(0);
    }

    /** With the entry that is to be mended in the form. @throws NotVisible when it does not count */
    ActivityPage mending(Viewer viewer, long programme, ProvisionId activity, long entry) {
        ActivityPage page = get(viewer, programme, activity);
        Entry found =
                Entries.counting(diaries.diary(viewer.scope(), programme).entries(activity))
                        .stream()
                        .filter(one -> one.id() == entry && page.mayWrite())
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return page.with(
                new EntryForm(
                        Integer.toString(found.percent()),
                        DoingWords.days(found.days()),
                        found.planned().map(Object::toString).orElse(""),
                        found.reached().map(Object::toString).orElse(""),
                        found.reason(),
                        found.words(),
                        page.form().upon(),
                        Optional.of(entry),
                        ""),
                Map.of());
    }
}
