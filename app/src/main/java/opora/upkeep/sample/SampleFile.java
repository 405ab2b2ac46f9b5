package opora.upkeep.sample;

import opora.upkeep.sample.layout.Content;

/** A file of the sample region: {@code name} without a folder; the content is made when it is written. */
public record SampleFile(String name, Content content) {}
