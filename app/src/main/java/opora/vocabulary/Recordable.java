package opora.vocabulary;

/** Something that happened and has to stay in the journal of the house. Events of rooms implement it; who did it, when and from where is added there. */
public interface Recordable {

    Deed deed();
}
