package opora.network;

import java.time.LocalDate;

/**
 * What a visit was.
 *
 * @param people who took part, by posts
 * @param seen what was looked at and seen
 * @param agreed what was talked about; may be «»
 */
public record VisitProtocol(LocalDate day, String people, String seen, String agreed) {}
