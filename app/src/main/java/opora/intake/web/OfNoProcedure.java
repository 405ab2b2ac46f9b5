package opora.intake.web;

import java.util.Set;
import opora.intake.formats.Layout;

/** The layouts that are about schools and not about a procedure. */
final class OfNoProcedure {

    private static final Set<Layout> LAYOUTS =
            Set.of(
                    Layout.REGISTER,
                    Layout.CLASSES,
                    Layout.BIAS_LIST,
                    Layout.OFFICIAL_LIST,
                    Layout.CONTEXT);

    private OfNoProcedure() {}

    static boolean is(Layout layout) {
        return LAYOUTS.contains(layout);
    }
}
