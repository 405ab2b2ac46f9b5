package opora.territory;

/** Who changes the territory, as it is kept with the change; {@code name} as shown, «Кравцова Е. П.». */
public record Author(long id, String name) {}
