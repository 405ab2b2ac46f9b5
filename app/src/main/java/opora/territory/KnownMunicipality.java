package opora.territory;

/**
 * A municipality as it is on a day.
 *
 * @param standsFor itself, or the one it had been joined to
 * @param working schools that belong to it and work
 * @param closed schools that belong to it and do not work any more
 */
public record KnownMunicipality(
        MunicipalityId id,
        String name,
        MunicipalityId standsFor,
        Standing standing,
        int working,
        int closed) {

    public enum Standing {
        OPEN,
        CLOSED
    }

    /** Whether schools may belong to it. */
    public boolean isOpen() {
        return standing == Standing.OPEN && standsFor.equals(id);
    }
}
