package opora.overview.web;

import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Author;

/** Who records changes of the territory: an operator anywhere, a coordinator those of schools of the own municipality. */
final class Changers {

    private Changers() {}

    static boolean has(Viewer viewer) {
        return viewer.may(Right.CHANGE_TERRITORY);
    }

    static Author author(Viewer viewer) {
        return new Author(viewer.id(), viewer.name());
    }
}
