package opora.notices.letters;

/**
 * A letter ready to leave.
 *
 * @param id stays the same when it has to be sent again, so that a mail program shows it once
 * @param wayOut the address that stops such letters, by a page and by one click (RFC 8058)
 */
record Letter(String id, String to, String subject, String plain, String html, String wayOut) {}
