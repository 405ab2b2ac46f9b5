package opora.programme;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.ProgrammeArchive.Turn;
import opora.programme.Saving.What;
import opora.programme.wording.Edition;
import opora.programme.wording.FieldCheck;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Merge;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door through which the words of a programme change: every change is a saving of its own, nothing is overwritten, each can be taken back. */
@Service
public class Redrafting {

    private final ProgrammeArchive archive;
    private final Clock clock;

    Redrafting(ProgrammeArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * @param upon the version on which the form was filled in
     * @param typed by keys of the kind's fields
     * @throws NotVisible when the programme is not of whoever asks or never had such a version
     */
    @Transactional
    public Saved change(
            Viewer by,
            long programme,
            ProvisionId id,
            int upon,
            Map<String, String> typed,
            String reason) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Edition edition = archive.edition(programme);
        Optional<Provision> standing = edition.find(id);
        if (standing.isEmpty()) {
            return new Saved.Gone(begun(programme, id, upon));
        }
        Provision now = standing.get();
        FieldCheck check = FieldCheck.of(now.kind(), typed, edition);
        if (!check.mistakes().isEmpty()) {
            return new Saved.Mistaken(check.mistakes());
        }
        Map<String, String> wanted = Hidden.kept(now, check.clean());
        Merge merge = Merge.of(begun(programme, id, upon).values(), now.values(), wanted);
        if (!merge.isClean()) {
            return new Saved.Torn(merge, now);
        }
        if (merge.values().equals(now.values())) {
            return new Saved.Same(id);
        }
        int saved =
                save(
                        by,
                        programme,
                        What.CHANGED,
                        reason,
                        List.of(Amendment.of(now, merge.values())));
        return now.version() == upon ? new Saved.Done(saved, id) : new Saved.Merged(saved, id);
    }

    private Provision begun(long programme, ProvisionId id, int upon) {
        return archive.version(programme, id, upon).orElseThrow(NotVisible::new);
    }

    /**
     * One more provision, after the others.
     *
     * @throws NotVisible when the programme is not of whoever asks or one of this kind cannot stand there
     */
    @Transactional
    public Saved add(
            Viewer by,
            long programme,
            Kind kind,
            Optional<ProvisionId> parent,
            Map<String, String> typed) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Edition edition = archive.edition(programme);
        if (!Standing.may(
                kind, parent.map(one -> edition.find(one).orElseThrow(NotVisible::new)))) {
            throw new NotVisible();
        }
        FieldCheck check = FieldCheck.of(kind, typed, edition);
        if (!check.mistakes().isEmpty()) {
            return new Saved.Mistaken(check.mistakes());
        }
        return take(
                by,
                programme,
                parent,
                List.of(Sketch.of(kind.code(), check.clean())),
                What.ADDED,
                "");
    }

    /** Many provisions at once: what a file or the catalogue of measures suggests. */
    @Transactional
    public Saved take(
            Viewer by,
            long programme,
            Optional<ProvisionId> parent,
            List<Sketch> sketches,
            What what,
            String reason) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Edition edition = archive.edition(programme);
        Optional<Provision> into = parent.flatMap(edition::find);
        if (parent.isPresent() != into.isPresent()) {
            return new Saved.Refused(
                    "Раздел, в который вы добавляли, тем временем удалили: выберите другой или верните его в истории");
        }
        if (!sketches.stream()
                .allMatch(one -> Standing.may(Kinds.shipped().get(one.kind()), into))) {
            throw new NotVisible();
        }
        List<Amendment> made =
                new Planting(archive.nextProvision(programme)).under(parent, edition, sketches);
        return new Saved.Done(save(by, programme, what, reason, made), made.getFirst().id());
    }

    /** A table of a file: what is new and what replaces, in one saving. */
    @Transactional
    public Saved takeOver(Viewer by, long programme, Takeover wanted) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (archive.find(by.scope(), programme)
                .filter(one -> one.course().edition() == wanted.upon())
                .isEmpty()) {
            return new Saved.Refused(
                    "Пока вы смотрели, программу изменили: сравните ещё раз и возьмите снова");
        }
        List<Amendment> made =
                wanted.amendments(archive.edition(programme), archive.nextProvision(programme));
        return made.isEmpty()
                ? new Saved.Same(ProvisionId.PROGRAMME)
                : new Saved.Done(
                        save(by, programme, What.TAKEN_OVER, "", made), made.getFirst().id());
    }

    /**
     * With everything that stands in it; refused when somebody has changed any of it since.
     *
     * @param upon the number of the edition in which the person read it
     */
    @Transactional
    public Saved remove(Viewer by, long programme, ProvisionId id, int upon, String reason) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Edition now = archive.edition(programme);
        Provision gone = now.find(id).orElseThrow(NotVisible::new);
        if (id.equals(ProvisionId.PROGRAMME)) {
            throw new NotVisible();
        }
        if (!Standing.within(now, id)
                .equals(Standing.within(archive.edition(programme, upon), id))) {
            return new Saved.Refused(
                    "Не удалено: пока вы читали, «%s» или то, что в нём стоит, изменили. Посмотрите и удалите ещё раз"
                            .formatted(gone.name()));
        }
        return new Saved.Done(
                save(by, programme, What.REMOVED, reason, List.of(Amendment.removing(gone))), id);
    }

    /** To another place among those of its parent, or into another parent. */
    @Transactional
    public Saved move(
            Viewer by,
            long programme,
            ProvisionId id,
            Optional<ProvisionId> parent,
            Optional<ProvisionId> before) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Edition edition = archive.edition(programme);
        Provision moved = edition.find(id).orElseThrow(NotVisible::new);
        if (!Standing.fits(edition, moved, parent)) {
            throw new NotVisible();
        }
        BigDecimal place = Standing.place(edition, moved, parent, before);
        if (moved.parent().equals(parent) && place.compareTo(moved.place()) == 0) {
            return new Saved.Same(id);
        }
        return new Saved.Done(
                save(
                        by,
                        programme,
                        What.MOVED,
                        "",
                        List.of(Amendment.moving(moved, parent, place))),
                id);
    }

    /**
     * Takes a saving back: what it changed stands again as before. Refused, and nothing happens, when any of it was changed again since, when others have put something into what would
     * go, and when what would come back has no place any more.
     *
     * @throws NotVisible when there is no such saving, or it is the beginning
     */
    @Transactional
    public Saved undo(Viewer by, long programme, int saving) {
        Optional<Saved> refused = opened(by, programme);
        if (refused.isPresent()) {
            return refused.get();
        }
        Map<ProvisionId, Turn> turns = archive.turns(programme, saving);
        if (turns.isEmpty() || turns.containsKey(ProvisionId.PROGRAMME) && saving == 1) {
            throw new NotVisible();
        }
        List<Amendment> back = new ArrayList<>();
        for (Turn turn : turns.values()) {
            if (turn.newest() != turn.made().version()) {
                return new Saved.Refused(
                        "Пункт «%s» с тех пор изменён ещё раз: сначала отмените более позднее изменение"
                                .formatted(turn.made().provision().name()));
            }
            back.add(turn.back());
        }
        Optional<String> lost = Undoing.loses(archive.edition(programme), back);
        if (lost.isPresent()) {
            return new Saved.Refused(lost.get());
        }
        int saved =
                archive.save(
                        by, clock.instant(), programme, What.UNDONE, Optional.of(saving), "", back);
        return new Saved.Done(saved, back.getFirst().id());
    }

    /** Empty when the words may change now; the programme is locked then. */
    private Optional<Saved> opened(Viewer by, long programme) {
        archive.lock(programme);
        Programme seen =
                archive.find(by.scope(), programme)
                        .filter(one -> Authorship.writes(by, one))
                        .orElseThrow(NotVisible::new);
        return seen.course().isOpen()
                ? Optional.empty()
                : Optional.of(
                        new Saved.Refused(
                                "Программа сейчас не изменяется: %s"
                                        .formatted(seen.course().closedBecause())));
    }

    private int save(
            Viewer by, long programme, What what, String reason, List<Amendment> amendments) {
        return archive.save(
                by, clock.instant(), programme, what, Optional.empty(), reason.strip(), amendments);
    }
}
