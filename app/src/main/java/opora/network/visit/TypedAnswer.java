package opora.network.visit;

import java.util.Optional;
import opora.network.Answer;

/**
 * The form of an answer to a decision as typed.
 *
 * @param until asked for or moved to; else left out
 * @param known what was asked about already, see {@link Written}
 */
public record TypedAnswer(
        long decision, Optional<Answer.Kind> kind, String text, String until, String known) {}
