package opora.overview.home;

import java.util.ArrayList;
import java.util.List;
import opora.access.Caller;
import opora.access.Person;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** What waits for the same person under the other hats of today, seen with the eyes of each. */
@Component
class OtherHats {

    private static final Noun WAITS = new Noun("ждёт %d дело", "ждут %d дела", "ждут %d дел");

    private final Viewers viewers;
    private final AllWaits waits;

    OtherHats(Viewers viewers, AllWaits waits) {
        this.viewers = viewers;
        this.waits = waits;
    }

    List<HomePage.OtherHat> of(Look look, Person person) {
        List<HomePage.OtherHat> others = new ArrayList<>();
        viewers.others(person, look.viewer())
                .forEach((key, viewer) ->
                        others.add(
                                new HomePage.OtherHat(
                                        key,
                                        "%s: %s"
                                                .formatted(
                                                        viewer.role().title(), viewer.territory()),
                                        said(waiting(look, viewer)))));
        return others;
    }

    private int waiting(Look look, Viewer viewer) {
        return Caller.under(
                viewer,
                () -> (int) waits.of(look.under(viewer)).stream().filter(Task::waits).count());
    }

    private static String said(int waiting) {
        return waiting == 0 ? "ничего не ждёт" : WAITS.form(waiting).formatted(waiting);
    }
}
