package opora.results.facts;

import java.util.Optional;

/**
 * A fact that was read and is not accepted yet.
 *
 * @param code the school's code as the file writes it
 * @param row first row of the sheet that it rests on
 * @param failed empty when the source gives only the share
 */
public record StagedFact(
        Fact fact,
        Subject subject,
        long file,
        String code,
        String sheet,
        int row,
        int participants,
        Optional<Integer> failed) {}
