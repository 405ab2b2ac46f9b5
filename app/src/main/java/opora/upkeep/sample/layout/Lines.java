package opora.upkeep.sample.layout;

/** A table written cell by cell, line by line. */
interface Lines {

    Lines cell(String text);

    Lines cell(int number);

    /** Ends the line. */
    void end();

    default void header(String... headings) {
        for (String heading : headings) {
            cell(heading);
        }
        end();
    }

    default Lines empty(int cells) {
        for (int cell = 0; cell < cells; cell++) {
            cell("");
        }
        return this;
    }
}
