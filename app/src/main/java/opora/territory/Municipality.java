package opora.territory;

public record Municipality(MunicipalityId id, String name) {

    /** Stands for a municipality where nobody has told one: a school that only results name. It comes last and is none to choose. */
    public static final String NOT_TOLD = "Муниципалитет не указан";
}
