package opora.programme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.access.Viewer;
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

    public List<String> questions(ProgrammeLevel level) {
        List<String> own = archive.questions(level);
        return own.isEmpty() ? shipped.getOrDefault(level.name(), List.of()) : own;
    }

    /** The region's own questions of a level from now on; answers given before stay with the questions they were given to. */
    @Transactional
    public void ask(Viewer by, ProgrammeLevel level, List<String> questions) {
        archive.ask(by, clock.instant(), level, questions);
        events.publishEvent(
                new ProgrammeChanged(
                        Deed.of(
                                "programme.checklist_changed",
                                "Вопросы экспертизы программ изменены",
                                Deed.Subject.of("checklist", 0, level.title()),
                                new Deed.Change(
                                        "вопросов", "", Integer.toString(questions.size())))));
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
