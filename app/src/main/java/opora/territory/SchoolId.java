package opora.territory;

public record SchoolId(long value) {}
