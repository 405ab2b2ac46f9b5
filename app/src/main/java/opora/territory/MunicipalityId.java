package opora.territory;

public record MunicipalityId(long value) {}
