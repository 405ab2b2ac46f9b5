package opora.network.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.Curator;
import opora.network.Curators;
import opora.network.LastContacts;
import opora.network.note.Note;
import opora.network.note.Notes;
import opora.network.visit.Removing;
import opora.network.web.SchoolPage.NoteRow;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.ui.HouseTime;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Puts the page of a school together. */
@Component
class SchoolPages {

    private final Schools schools;
    private final VisitRows rows;
    private final Accompanying accompanying;
    private final Notes notes;
    private final HouseTime time;

    SchoolPages(
            Schools schools,
            VisitRows rows,
            Accompanying accompanying,
            Notes notes,
            HouseTime time) {
        this.schools = schools;
        this.rows = rows;
        this.accompanying = accompanying;
        this.notes = notes;
        this.time = time;
    }

    /** Who has to do with a school. */
    @Component
    record Accompanying(Curators curators, LastContacts contacts, Names names) {}

    /** @throws NotVisible when there is no such school for the one who asks */
    SchoolPage get(Viewer viewer, SchoolId id) {
        School school = schools.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        List<VisitRow> visits = rows.ofSchool(viewer, school);
        return new SchoolPage(
                school,
                accompanying.curators().ofSchool(viewer.scope(), id).stream()
                        .map(Curator::name)
                        .toList(),
                contact(viewer, id),
                DecisionLine.of(visits, rows.today()).stream()
                        .filter(line -> line.state().isOpen())
                        .toList(),
                visits,
                Notes.reads(viewer) ? Optional.of(notes(viewer, id)) : Optional.empty(),
                viewer.may(Right.KEEP_VISITS) && school.closure().isEmpty());
    }

    /** Calls are written down for those who work with many schools. */
    private String contact(Viewer viewer, SchoolId id) {
        return viewer.may(Right.CALL_SCHOOLS)
                ? Optional.ofNullable(accompanying.contacts().of(viewer.scope()).get(id))
                        .map(one ->
                                "%s %s"
                                        .formatted(
                                                one.way().toLowerCase(Locale.ROOT),
                                                Days.spelled(one.on())))
                        .orElse("")
                : "";
    }

    private List<NoteRow> notes(Viewer viewer, SchoolId id) {
        List<Note> all = notes.list(viewer, id);
        Map<Long, String> names = accompanying.names().of(all.stream().map(Note::by));
        return all.stream()
                .map(note -> row(viewer, note, names.getOrDefault(note.by(), "")))
                .toList();
    }

    private NoteRow row(Viewer viewer, Note note, String who) {
        String text =
                note.removedAt()
                        .map(at ->
                                "[слова удалены: сведения об ученике; %s]"
                                        .formatted(time.brief(at)))
                        .orElse(note.text());
        String back = note.takenBackAt().map(at -> "; отменена " + time.brief(at)).orElse("");
        return new NoteRow(
                note.id(),
                text,
                "%s, %s%s".formatted(who, time.brief(note.at()), back),
                note.by() == viewer.id() && note.takenBackAt().isEmpty(),
                Removing.may(viewer) && note.removedAt().isEmpty());
    }
}
