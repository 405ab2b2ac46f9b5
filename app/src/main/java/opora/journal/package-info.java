/**
 * Журнал действий: who did what, when, from where, what was and what is, why; also who looked at personal data. Entries are only added,
 * each chained to the one before by a hash, so that whoever changes or removes one is found out ({@code ./opora journal verify}).
 *
 * <p>Knows no room: they publish events that implement {@link opora.vocabulary.Recordable} inside their transaction, and deed and entry
 * are kept together or not at all. Never keeps passwords, secrets, e-mail addresses or anything of pupils.
 */
@ApplicationModule(
        displayName = "Журнал действий",
        allowedDependencies = {"vocabulary", "office", "territory", "access"})
@NullMarked
package opora.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
