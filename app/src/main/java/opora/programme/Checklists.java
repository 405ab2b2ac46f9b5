package opora.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.ReviewArchive.Asked;
import opora.programme.agreement.Checklist;
import opora.vocabulary.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The door to what reviewers ask of programmes: what ships, until the region asks its own. */
@Service
public class Checklists {

    private final ReviewArchive archive;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, List<String>> shipped = read();

    Checklists(ReviewArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    /** What is asked of programmes of a level today. */
    public List<String> questions(ProgrammeLevel level) {
        return archive.asked(level)
                .map(Asked::questions)
                .filter(own -> !own.isEmpty())
                .orElseGet(() -> shipped.getOrDefault(level.name(), List.of()));
    }

    /** What the region entered last, also when it went back to the questions that ship then; empty where it never entered any. */
    public Optional<Asked> asked(ProgrammeLevel level) {
        return archive.asked(level);
    }

    /**
     * The region's own questions of a level from now on; answers given before stay with the questions they were given to.
     *
     * @param upon the number of what was entered last when the person began, 0 for nothing
     * @param questions empty to go back to those that ship
     * @return what is wrong, in Russian; empty when it is done
     */
    @Transactional
    public Optional<String> ask(
            Viewer by, ProgrammeLevel level, long upon, List<String> questions) {
        Optional<Asked> last = archive.asked(level);
        if (last.map(Asked::id).orElse(0L) != upon) {
            return Optional.of(
                    "Пока вы писали, вопросы изменил другой человек: %s. Сравните и сохраните ещё раз"
                            .formatted(last.map(Asked::by).orElse("")));
        }
        Optional<String> wrong = Checklist.wrong(questions);
        if (wrong.isPresent()) {
            return wrong;
        }
        archive.ask(by, clock.instant(), level, questions);
        events.publishEvent(
                new ProgrammeChanged(
                        Deed.of(
                                "programme.checklist_changed",
                                "Вопросы экспертизы программ изменены",
                                Deed.Subject.of("checklist", 0, level.title()),
                                new Deed.Change(
                                        "вопросов",
                                        "",
                                        questions.isEmpty()
                                                ? "как в Опоре"
                                                : Integer.toString(questions.size())))));
        return Optional.empty();
    }

    private static Map<String, List<String>> read() {
        try (InputStream in =
                Objects.requireNonNull(
                        Checklists.class.getResourceAsStream("/opora/programme/checklist.yaml"))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
