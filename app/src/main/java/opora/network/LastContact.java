package opora.network;

import java.time.LocalDate;

/** The newest word with a school. {@code way}: «Звонок», «Посещение». */
public record LastContact(LocalDate on, String way) {}
