package opora.programme;

import opora.programme.agreement.Step;

/**
 * A programme was handed on, returned, approved, paused, closed.
 *
 * @param programme as it stands after the step
 * @param by the number of whoever took it: is not told of the own step
 */
public record ProgrammeStepped(Programme programme, Step.Kind kind, long by) {}
