package opora.network.visit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.store.FileStore;
import opora.office.AttachedFile;
import opora.office.SentFile;
import opora.office.SentFiles;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files of a visit. Whoever calls a deed has made sure of the right to it. */
@Component
public class Attachments {

    private final VisitFiling filing;
    private final FileStore files;
    private final VisitDeeds deeds;

    Attachments(VisitFiling filing, FileStore files, VisitDeeds deeds) {
        this.filing = filing;
        this.files = files;
        this.deeds = deeds;
    }

    /** @return what is wrong by field of the form; empty when they are kept */
    @Transactional
    public Map<String, String> attach(Viewer by, long id, List<SentFile> sent) {
        SchoolVisit visit = filing.hold(by, id);
        if (sent.isEmpty()) {
            return Map.of("files", "Выберите файл");
        }
        return switch (SentFiles.read(sent)) {
            case SentFiles.Refused(String why) -> Map.of("files", why);
            case SentFiles.Taken(List<AttachedFile> taken) -> {
                taken.forEach(file -> files.add(by, visit, file, filing.now()));
                deeds.attached(visit, taken.size());
                yield Map.of();
            }
        };
    }

    public Optional<AttachedFile> find(TerritoryScope seen, long visit, long file) {
        return files.find(seen, visit, file);
    }
}
