package opora.corrections.window;

import java.util.List;
import opora.corrections.request.Request;
import opora.territory.School;

/** An invited school with what it did; {@code requests}: the newest first. */
public record SchoolRow(School school, SchoolState state, List<Request> requests) {}
