package opora.results.analysis;

import java.util.Optional;
import opora.statistics.Solvability;

/**
 * Solvability of one task in a group.
 *
 * @param task its number as printed
 * @param maximum points that one participant can get; empty where a report does not tell
 */
public record TaskResult(String task, Optional<Integer> maximum, Solvability solvability) {}
