/**
 * The federal rule: приказ Рособрнадзора 19.08.2020 № 847 as METHODOLOGY §0.2–0.5 reads it. Pure: no database, no clock, whole numbers only.
 */
@NullMarked
package opora.identification.method.federal847;

import org.jspecify.annotations.NullMarked;
