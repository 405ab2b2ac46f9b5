package opora.programme.measures;

/** What a measure that is done leaves behind: «приказ», «свод результатов без имён». */
public record Evidence(String code, String title) {}
