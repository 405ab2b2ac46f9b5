package opora.overview.web;

/**
 * Something that a person has to do, computed from data.
 *
 * @param address where it is done; «» for what cannot be done yet, which is then no link
 * @param sub what is behind it
 * @param when «сегодня», «загружена 17 июня»; «» when there is no date to it
 * @param kind class of {@code ui/tag}
 * @param status word of the tag
 */
public record Task(
        String title, String address, String sub, String when, String kind, String status) {}
