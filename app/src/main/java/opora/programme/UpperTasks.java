package opora.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.access.Viewer;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Component;

/** Tasks of programmes of a higher level, to which a lower programme leads its own. */
@Component
public class UpperTasks {

    private static final Pattern LINK = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");
    private static final String UNSEEN = "Задача, которая сейчас не видна";

    private final ProgrammeArchive archive;

    UpperTasks(ProgrammeArchive archive) {
        this.archive = archive;
    }

    /** «programme.provision» to what people read, the nearest level first; of programmes that are carried out, as they were approved. */
    public Map<String, String> titles(Viewer viewer, Programme programme) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Programme upper : above(viewer, programme)) {
            Edition edition = archive.edition(upper.id(), upper.course().holding());
            edition.list("task")
                    .forEach(task ->
                            titles.put(upper.id() + "." + task.id(), title(upper, edition, task)));
        }
        return titles;
    }

    private static String title(Programme upper, Edition edition, Provision task) {
        return "%s: задача %s. %s"
                .formatted(upper.level().title(), Numbering.of(edition).of(task), task.name());
    }

    /** What people read of a link that was chosen once and is not among {@link #titles} any more. */
    public String former(Viewer viewer, String link) {
        Matcher parts = LINK.matcher(link);
        return parts.matches()
                ? archive.find(viewer.scope(), Long.parseLong(parts.group(1)))
                        .map(upper ->
                                former(upper, new ProvisionId(Integer.parseInt(parts.group(2)))))
                        .orElse(UNSEEN)
                : UNSEEN;
    }

    private String former(Programme upper, ProvisionId id) {
        Edition edition = archive.edition(upper.id(), upper.course().holding());
        return edition.find(id)
                .map(task ->
                        "%s (сейчас программа в состоянии «%s»)"
                                .formatted(
                                        title(upper, edition, task),
                                        upper.course().phase().title()))
                .orElseGet(() ->
                        "Задача, которой в программе «%s» больше нет".formatted(upper.title()));
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
