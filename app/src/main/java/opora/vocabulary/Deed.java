package opora.vocabulary;

import java.util.List;

/**
 * What was done, as the journal keeps it. Never carries passwords, secrets or anything of pupils.
 *
 * @param kind stable name of the kind, {@code access.person_invited}: room, point, what happened; filters and outside programs rely on it
 * @param title the kind in Russian, «Человек приглашён»
 * @param subject what it was done to
 * @param changes what was and what is; empty where nothing but the deed itself is to be told
 * @param reason why, in the words of the person; empty where none was asked, and where people could name a pupil: entries are never erased
 */
public record Deed(
        String kind, String title, Subject subject, List<Change> changes, String reason) {

    public Deed {
        changes = List.copyOf(changes);
    }

    public static Deed of(String kind, String title, Subject subject, Change... changes) {
        return new Deed(kind, title, subject, List.of(changes), "");
    }

    public Deed because(String why) {
        return new Deed(kind, title, subject, changes, why);
    }

    /**
     * @param kind what sort of thing, {@code person}, {@code school}, {@code run}
     * @param id its number within the kind; 0 where the thing has none
     * @param name as people call it; no address, no e-mail
     * @param school the number of the school it belongs to, 0 for none: who may see the school may see the entry
     */
    public record Subject(String kind, long id, String name, long school) {

        public static Subject of(String kind, long id, String name) {
            return new Subject(kind, id, name, 0);
        }
    }

    /** One field in Russian, «муниципалитет»; empty where there was or is nothing. */
    public record Change(String field, String was, String now) {}
}
