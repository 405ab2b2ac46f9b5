package opora.access;

/** What comes of an attempt to sign in. */
public sealed interface SignIn {

    record Welcome(Person person) implements SignIn {}

    /** The right password of a person with a second factor: a code is asked for, see {@link SecondStep}. */
    record CodeAsked(Person person) implements SignIn {}

    /** No such person or another password; which of the two is not said. */
    record Wrong() implements SignIn {}

    /** Too many attempts of late for this account or from this address. */
    record TooMany() implements SignIn {}

    /** An account or a password of the demo, outside the demo. */
    record DemoOnly() implements SignIn {}

    /** The right password of a person whose access was closed. */
    record Closed() implements SignIn {}
}
