package opora.protection.web;

import opora.vocabulary.PersonalRecords;

/** @param period «1 год с прочтения»; «без срока: …» */
public record RegisterLine(PersonalRecords.Kept kept, String period) {}
