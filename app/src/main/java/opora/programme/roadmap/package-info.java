/** Дорожная карта: a roadmap comes from a file, is shown as a list, a calendar and a drawing of time, and its terms are moved. */
@NullMarked
package opora.programme.roadmap;

import org.jspecify.annotations.NullMarked;
