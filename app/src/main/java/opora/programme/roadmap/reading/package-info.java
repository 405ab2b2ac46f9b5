/**
 * Дорожная карта из файла: from a table of Word or Excel to a draft of sections and activities. Nothing is dropped silently: a row that was not understood, a cell that stood elsewhere, a
 * timing that cannot be told is in the draft as a doubt with its place. Pure; the draft is for a person to look through.
 */
@NullMarked
package opora.programme.roadmap.reading;

import org.jspecify.annotations.NullMarked;
