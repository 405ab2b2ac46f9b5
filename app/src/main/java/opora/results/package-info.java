/**
 * Результаты процедур: what is kept of every procedure per school and class — counts by mark, histogram of scores, sums by task, the table
 * of marks against the mark book — and the files it is read from.
 *
 * <p>No pupil is kept: only sums that add up from class to school to municipality to region. Each fact knows its load, file, sheet and rows.
 */
@ApplicationModule(
        displayName = "Результаты процедур",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "ui",
            "ui :: web",
            "consistency",
            "intake",
            "intake :: formats",
            "office"
        })
@NullMarked
package opora.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
