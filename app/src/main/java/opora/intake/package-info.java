/**
 * Приём данных: several files come in, each is recognised by its content, read, checked and shown; then all of it is accepted in one
 * transaction or nothing is; what was accepted can be recalled.
 *
 * <p>Knows the order, the preview and the findings; what a file means and where it is kept belongs to the room that owns the data, through
 * {@code intake :: formats}. Names and documents of pupils are dropped on reading.
 */
@ApplicationModule(
        displayName = "Приём данных",
        allowedDependencies = {
            "vocabulary",
            "territory",
            "access",
            "ui",
            "ui :: web",
            "consistency",
            "office",
            "intake :: formats"
        })
@NullMarked
package opora.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
