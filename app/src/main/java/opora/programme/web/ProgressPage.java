package opora.programme.web;

import java.util.List;
import java.util.Optional;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.ProgressWords;
import opora.programme.progress.Tally;
import opora.territory.Municipality;

/** How programmes go on. {@code chosen}: the number of the one municipality that is asked for. */
public record ProgressPage(
        Progress progress, List<Municipality> municipalities, Optional<Long> chosen) {

    public List<String> said() {
        return ProgressWords.of(progress);
    }

    public boolean isOfSeveral() {
        return progress.parts().size() > 1;
    }

    /** Those that are carried out. */
    public List<Line> lines() {
        return progress.lines().stream().filter(line -> line.tally().isPresent()).toList();
    }

    /** «2 из 9» */
    public String done(Tally tally) {
        return tally.done() + " из " + tally.all();
    }

    /** {@code ending}: «docx» */
    public String file(String ending) {
        return "/programmes/progress."
                + ending
                + chosen.map(one -> "?municipality=" + one).orElse("");
    }
}
