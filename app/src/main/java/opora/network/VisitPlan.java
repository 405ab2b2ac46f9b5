package opora.network;

import java.time.LocalDate;
import java.util.List;

/**
 * What a visit was planned for.
 *
 * @param points what is to be looked at, a line each; may be none
 * @param people who comes, by posts; may be «»
 */
public record VisitPlan(
        LocalDate day, VisitWay way, String purpose, List<String> points, String people) {

    public VisitPlan {
        points = List.copyOf(points);
    }
}
