package opora.programme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to remarks at the place: whoever reviews or writes a programme says what is to be thought of, answers, and settles. */
@Service
public class Remarks {

    private static final int LONGEST = 4000;

    private final ProgrammeArchive archive;
    private final ReviewArchive reviews;
    private final Clock clock;

    Remarks(ProgrammeArchive archive, ReviewArchive reviews, Clock clock) {
        this.archive = archive;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The oldest first; none for whoever neither writes this programme nor looks at it: it is talk among those who work on it. */
    public List<Remark> list(Viewer viewer, Programme programme) {
        return takesPart(viewer, programme) ? reviews.remarks(programme.id()) : List.of();
    }

    /** What reviewers answered to the questions of the expertise, by the number of the step; as {@link #list}. */
    public Map<Long, List<Opinion>> opinions(Viewer viewer, Programme programme) {
        return takesPart(viewer, programme) ? reviews.opinions(programme.id()) : Map.of();
    }

    public static boolean takesPart(Viewer viewer, Programme programme) {
        return Authorship.writes(viewer, programme) || Reviewers.looks(viewer, programme);
    }

    /** @return what is wrong; empty when it is written down */
    @Transactional
    public Optional<String> say(Viewer by, long programme, ProvisionId provision, String text) {
        Programme seen = get(by, programme);
        if (archive.edition(programme).find(provision).isEmpty()) {
            throw new NotVisible();
        }
        Optional<String> wrong = over(seen).or(() -> wrong(text));
        if (wrong.isEmpty()) {
            reviews.remark(
                    by,
                    clock.instant(),
                    programme,
                    seen.course().edition(),
                    provision,
                    text.strip());
        }
        return wrong;
    }

    /** Whoever writes the programme answers; whoever reviews settles and opens again. @return what is wrong; empty when it is written down */
    @Transactional
    public Optional<String> answer(
            Viewer by, long programme, long remark, Remark.Kind kind, String text) {
        Programme seen = get(by, programme);
        boolean may = kind == Remark.Kind.ANSWERED || !Authorship.writes(by, seen);
        if (!may || reviews.remarks(programme).stream().noneMatch(one -> one.id() == remark)) {
            throw new NotVisible();
        }
        Optional<String> wrong =
                over(seen).or(() -> kind == Remark.Kind.SETTLED ? Optional.empty() : wrong(text));
        if (wrong.isEmpty()) {
            reviews.answer(by, clock.instant(), programme, remark, kind, text.strip());
        }
        return wrong;
    }

    private Programme get(Viewer by, long programme) {
        return archive.find(by.scope(), programme)
                .filter(one -> takesPart(by, one))
                .orElseThrow(NotVisible::new);
    }

    /** What is over is only read. */
    private static Optional<String> over(Programme one) {
        return one.course().isOver()
                ? Optional.of("Замечание не записать: " + one.course().closedBecause())
                : Optional.empty();
    }

    private static Optional<String> wrong(String text) {
        return text.isBlank()
                ? Optional.of("Напишите, в чём замечание или ответ")
                : text.length() > LONGEST
                        ? Optional.of("Длиннее %d знаков: сократите".formatted(LONGEST))
                        : Optional.empty();
    }
}
