package opora.objectivity;

import java.util.List;
import java.util.stream.Stream;
import opora.objectivity.SignAnswer.NotAsked;
import opora.vocabulary.AcademicYear;

/**
 * The whole region of one year.
 *
 * @param signs everything that was asked, the smallest p-value first
 * @param notAsked everything that was not, in the order of the questions
 * @param markers what the published formulas say beside it
 * @param works the sums of the region in every work that was looked at
 */
public record ScreenedYear(
        AcademicYear year,
        Terms terms,
        List<Weighed> signs,
        List<NotAsked> notAsked,
        List<Marker> markers,
        List<RegionWork> works) {

    public ScreenedYear {
        signs = List.copyOf(signs);
        notAsked = List.copyOf(notAsked);
        markers = List.copyOf(markers);
        works = List.copyOf(works);
    }

    /** How many schools were asked anything or stand aside with a reason. */
    public int schools() {
        return (int)
                Stream.concat(
                                signs.stream().map(sign -> sign.asked().school()),
                                notAsked.stream().map(NotAsked::school))
                        .distinct()
                        .count();
    }

    /** What is worth a look under the terms. */
    public List<Weighed> remarkable() {
        return signs.stream().filter(sign -> sign.qValue() <= terms.rate()).toList();
    }
}
