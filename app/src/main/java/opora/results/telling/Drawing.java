package opora.results.telling;

import opora.ui.CorridorChart;
import opora.ui.MarksChart;
import opora.ui.PartsBar;
import opora.ui.ScoreChart;
import opora.ui.TrendChart;

/** The picture over a table. */
public sealed interface Drawing {

    record None() implements Drawing {}

    record OfScores(ScoreChart chart) implements Drawing {}

    record OfMarks(MarksChart chart) implements Drawing {}

    record OfTasks(CorridorChart chart) implements Drawing {}

    record OfParts(PartsBar bar) implements Drawing {}

    record OfYears(TrendChart chart) implements Drawing {}
}
