package opora.access;

/** Whom to invite: a name, an e-mail address and the first assignment. */
public record NewPerson(String name, String email, NewAssignment first) {}
