package opora.intake;

import opora.territory.SchoolId;

/** What to do with a school that a file names and nobody knows. */
public sealed interface SchoolChoice {

    /** It is a school of its own: enter it as the file names it. */
    record Add() implements SchoolChoice {}

    /** It is this school under another code. */
    record Join(SchoolId school) implements SchoolChoice {}

    /** Do not accept its rows. */
    record LeaveOut() implements SchoolChoice {}
}
