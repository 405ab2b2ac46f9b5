/** Protocols of ОГЭ and ЕГЭ, by one exam or by several on a sheet; read as rows of participants. */
@NullMarked
package opora.results.formats.exams;

import org.jspecify.annotations.NullMarked;
