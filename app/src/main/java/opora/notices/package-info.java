/**
 * Напоминания: what a person is told — on the page {@code /notices}, by letter at once or once a day, as dates in a calendar. Rooms hand
 * notices over by {@link opora.notices.Notices} and declare their kinds as beans of {@link opora.notices.NoticeKind}; this room knows none
 * of them.
 *
 * <p>Letters never leave during a request: a job that survives a stop sends them. Secret addresses are kept as hashes alone.
 */
@ApplicationModule(
        displayName = "Напоминания",
        allowedDependencies = {"vocabulary", "territory", "access"})
@NullMarked
package opora.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
