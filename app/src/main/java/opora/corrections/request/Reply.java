package opora.corrections.request;

import java.util.Optional;
import opora.vocabulary.PersonalTraces;

/**
 * What somebody says with a step.
 *
 * @param known what of the text was asked about already, see {@link PersonalTraces#joined}
 * @param steps how many steps the request had on the page that was looked at; empty where the page did not say
 */
public record Reply(String text, String known, Optional<Integer> steps) {

    boolean isAbout(Request request) {
        return steps.filter(seen -> seen != request.steps().size()).isEmpty();
    }
}
