package opora.ui;

/** A filter that is on. {@code without}: the address of the page without it. */
public record Chip(String title, String without) {}
