/**
 * Which of several facts about one school, year and procedure counts. Pure: what sources say, how two sayings differ, and which of the
 * accepted ones stands.
 */
@NullMarked
package opora.results.facts;

import org.jspecify.annotations.NullMarked;
