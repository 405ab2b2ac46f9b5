/** The catalogue of methods: what comes with Opora and what the region entered, version by version. */
@NullMarked
package opora.identification.catalogue;

import org.jspecify.annotations.NullMarked;
