package opora.office;

/** A row of a sheet. Valid only inside the call that got it: the next row reuses it. */
public interface Row {

    /** 1-based, as the person sees it in Excel or in a text editor (the line where a CSV record begins). */
    int number();

    /** Cells up to the last one that is not empty. */
    int width();

    /**
     * The text of a cell, 0-based; «» when it is empty or beyond the row. Not stripped, but without control signs (NUL and the like) except tabs and ends of lines. A number comes as it is written in the file when
     * that is plain («30.77»), a whole one without a fraction («5»); a boolean as TRUE or FALSE; an error as «#N/A».
     */
    String text(int column);

    Kind kind(int column);

    /** What a cell holds. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        BOOLEAN,
        ERROR,
        /** a formula that was never calculated by the program that saved the file */
        FORMULA_WITHOUT_VALUE
    }
}
