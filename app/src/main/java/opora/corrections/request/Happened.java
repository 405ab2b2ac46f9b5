package opora.corrections.request;

import opora.corrections.window.Window;
import opora.corrections.window.WindowTurn;

/** What has just been done, for this room itself: whoever has to act is told of it. Published inside the transaction of the deed. */
public sealed interface Happened {

    /** {@code window}: as it stands from now on. */
    record ToWindow(Window window, WindowTurn turn) implements Happened {}

    record Disputed(Request request) implements Happened {}

    /** {@code request}: as it was before the step. */
    record Stepped(Request request, Step.Kind step) implements Happened {}
}
