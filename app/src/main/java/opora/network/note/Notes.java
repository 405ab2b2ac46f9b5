package opora.network.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.NetworkChanged;
import opora.network.store.NoteStore;
import opora.network.store.VisitStore;
import opora.network.store.WordsOf;
import opora.network.visit.Removing;
import opora.network.visit.Written;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes about a school. Read by those who work with many schools, never by the school. The journal keeps for ever, so it gets none of the words. */
@Component
public class Notes {

    static final int LONGEST = 2000;

    private final Schools schools;
    private final NoteStore notes;
    private final VisitStore words;
    private final ApplicationEventPublisher house;
    private final Clock clock;

    Notes(
            Schools schools,
            NoteStore notes,
            VisitStore words,
            ApplicationEventPublisher house,
            Clock clock) {
        this.schools = schools;
        this.notes = notes;
        this.words = words;
        this.house = house;
        this.clock = clock;
    }

    /** Whether this person reads notes at all. */
    public static boolean reads(Viewer viewer) {
        return viewer.may(Right.CALL_SCHOOLS);
    }

    /** None for whoever does not read them. */
    public List<Note> list(Viewer by, SchoolId school) {
        return reads(by) ? notes.ofSchool(by.scope(), school) : List.of();
    }

    /**
     * @param known what in the text was asked about already, see {@link Written}
     * @return what is wrong by field of the form; empty when it is kept
     */
    @Transactional
    public Map<String, String> write(Viewer by, SchoolId id, String text, String known) {
        School school = school(by, id);
        Map<String, String> mistakes =
                new Written()
                        .needed("note", text, LONGEST, "Напишите, что нужно запомнить о школе")
                        .mistakes(LocalDate.now(clock), "note", known);
        if (mistakes.isEmpty()) {
            notes.add(by, id, text.strip(), clock.instant());
            tell("network.note_written", "Записана заметка о школе", school);
        }
        return mistakes;
    }

    /** What one wrote oneself; nothing for what was taken back before. */
    @Transactional
    public void takeBack(Viewer by, SchoolId id, long note) {
        School school = school(by, id);
        Note own = note(by, id, note);
        if (own.by() != by.id()) {
            throw new NotVisible();
        }
        if (notes.takeBack(by, own, clock.instant())) {
            tell("network.note_taken_back", "Заметка о школе отменена", school);
        }
    }

    /** Takes words that name a pupil out of a note. */
    @Transactional
    public void removeWords(Viewer by, SchoolId id, long note) {
        if (!Removing.may(by)) {
            throw new NotVisible();
        }
        School school = school(by, id);
        if (words.removeWords(WordsOf.NOTE, note(by, id, note).id(), clock.instant(), by)) {
            tell("network.pupil_data_removed", Removing.TITLE, school);
        }
    }

    private Note note(Viewer by, SchoolId school, long note) {
        return list(by, school).stream()
                .filter(one -> one.id() == note)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private School school(Viewer by, SchoolId id) {
        return schools.find(by.scope(), id).orElseThrow(NotVisible::new);
    }

    private void tell(String kind, String title, School school) {
        long id = school.id().value();
        house.publishEvent(
                new NetworkChanged(
                        Deed.of(kind, title, new Subject("school", id, school.name(), id))));
    }
}
