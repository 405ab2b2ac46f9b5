package opora.reports.diary;

import java.util.List;
import java.util.Map;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;
import opora.reports.programme.Parts;

/** The diaries of a programme; one whose text has none gets the table of the programme of a school. */
final class DiaryParts {

    private DiaryParts() {}

    static List<Laid> of(Edition edition, Map<ProvisionId, Map<String, String>> done) {
        List<Laid> own = Parts.of(edition, done, part -> part.view() == View.DIARY);
        return own.isEmpty() ? List.of(Parts.borrowed(edition, done, "school", View.DIARY)) : own;
    }
}
