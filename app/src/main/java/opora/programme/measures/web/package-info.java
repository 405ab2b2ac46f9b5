/** Pages of the catalogue of measures. */
@NullMarked
package opora.programme.measures.web;

import org.jspecify.annotations.NullMarked;
