package opora.results.formats.pupils;

/** Of which class of which school in which procedure a line tells, as one thread has read them. */
record PlainAddress(PlainProcedure procedure, PlainSchool school, PlainClass ofClass) {

    /** {@code place}: as {@link PlainPlace} tells it. */
    void addRow(long place) {
        procedure.addRow();
        ofClass.addRow(place);
    }
}
