/** A roadmap drawn along time: the axis, the bars of an activity, what a month holds. Pure. */
@NullMarked
package opora.programme.roadmap.chart;

import org.jspecify.annotations.NullMarked;
