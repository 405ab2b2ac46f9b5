/** Schools that work in adverse social conditions (ШНСУ): the region's own dated rule over what schools answer in the context form, and what it says of each. */
@NullMarked
package opora.identification.adversity;

import org.jspecify.annotations.NullMarked;
