package opora.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.access.Viewer;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import org.springframework.stereotype.Component;

/** Tasks of programmes of a higher level, to which a lower programme leads its own. */
@Component
public class UpperTasks {

    private final ProgrammeArchive archive;

    UpperTasks(ProgrammeArchive archive) {
        this.archive = archive;
    }

    /** «programme.provision» to what people read, the nearest level first; programmes that were approved and are not over. */
    public Map<String, String> titles(Viewer viewer, Programme programme) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Programme upper : above(viewer, programme)) {
            Edition edition = archive.edition(upper.id());
            Numbering numbering = Numbering.of(edition);
            edition.list("task")
                    .forEach(task ->
                            titles.put(
                                    upper.id() + "." + task.id(),
                                    "%s: задача %s. %s"
                                            .formatted(
                                                    upper.level().title(),
                                                    numbering.of(task),
                                                    task.name())));
        }
        return titles;
    }

    private List<Programme> above(Viewer viewer, Programme programme) {
        return archive.list(viewer.scope()).stream()
                .filter(one -> one.level().compareTo(programme.level()) < 0)
                .filter(one -> !one.level().isOfSchool())
                .filter(one -> one.course().isCarriedOut())
                .sorted((one, other) -> other.level().compareTo(one.level()))
                .toList();
    }
}
