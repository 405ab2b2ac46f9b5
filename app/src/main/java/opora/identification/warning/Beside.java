package opora.identification.warning;

import java.util.List;
import opora.statistics.LogOdds;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Numbers;

/** Results of one school or class, each beside the spread of the region in the same procedure and year. */
record Beside(List<One> all) {

    /** {@code failed}: of somebody. */
    record One(Share failed, ShareDistribution region) {

        /** How far above the region it is believed to be, in log odds, drawn to the region the more the fewer took part. */
        double deviation() {
            return LogOdds.of(region.given(failed).mean()) - LogOdds.of(region.mean());
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** All together: whoever wrote two procedures is in it twice. */
    Share failed() {
        return all.stream().map(One::failed).reduce(new Share(0, 0), Share::plus);
    }

    /** The mean; 0, which is to say as in the region, where there is nothing. */
    double deviation() {
        return all.stream().mapToDouble(One::deviation).average().orElse(0);
    }

    /** «не справились 9 из 25 · 36 %, по области 18 %»; «» where there is nothing. {@code all}: as many participants in the same procedures. */
    String words() {
        if (isEmpty()) {
            return "";
        }
        Share failed = failed();
        double region =
                all.stream().mapToDouble(one -> one.failed().size() * one.region().mean()).sum();
        return "не справились %s, по области %s"
                .formatted(Disclosure.WHOLE.words(failed), Numbers.percent(region / failed.size()));
    }
}
