package opora.territory;

public record Municipality(MunicipalityId id, String name) {}
